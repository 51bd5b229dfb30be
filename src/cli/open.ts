import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** Payload on the database that the settings name; only what goes wrong is logged. */
export const openPayload = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  payload.logger.level = 'error'
  return payload
}
