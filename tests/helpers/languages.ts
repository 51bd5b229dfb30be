import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A request of somebody who uses the admin in the language. */
export const speaking = async (
  payload: Payload,
  language: 'en' | 'fi',
): Promise<Partial<PayloadRequest>> => {
  const { i18n } = await createLocalReq({}, payload)
  return { i18n: { ...i18n, language } }
}
