import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Runs work of the server's own in one transaction, where the database has them. */
export const inTransaction = async (
  payload: Payload,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const id = await payload.db.beginTransaction()
  if (id !== null) req.transactionID = id
  try {
    await work(req)
  } catch (error) {
    if (id !== null) await payload.db.rollbackTransaction(id)
    throw error
  }
  if (id !== null) await payload.db.commitTransaction(id)
}
