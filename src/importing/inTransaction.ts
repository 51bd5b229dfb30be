import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Runs the writes of one record: all of them are kept, or none. */
export const inTransaction = async <Result>(
  payload: Payload,
  user: PayloadRequest['user'] | undefined,
  write: (req: PayloadRequest) => Promise<Result>,
  language: 'en' | 'fi' = 'fi',
): Promise<Result> => {
  const req = await createLocalReq({ locale: 'fi', ...(user ? { user } : {}) }, payload)
  req.i18n = { ...req.i18n, language }
  await initTransaction(req)
  try {
    const result = await write(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
