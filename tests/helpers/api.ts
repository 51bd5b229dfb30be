import config from '@payload-config'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

type Role = 'administrator' | 'contributor' | 'publisher'

type Call = {
  /** Sent as JSON, or as it is when it is a form. */
  body?: FormData | object
  /** Language of the admin, and so of the messages. */
  language?: string
  method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  /** Of `signIn`; without one the caller is the public. */
  token?: string
}

export type Refusal = { data?: { errors?: { message: string; path: string }[] }; message: string }

/** A function that calls the REST API of a Payload as a program outside would, in this process. */
export const apiOf =
  (appConfig: Promise<SanitizedConfig> | SanitizedConfig, key?: string) =>
  async (path: string, { body, language = 'en', method, token }: Call = {}): Promise<Response> => {
    const isForm = body instanceof FormData
    const request = new Request(`http://localhost:3000/api${path}`, {
      headers: {
        // Both, as the admin sends them: Payload itself passes over `Accept-Language: fi`.
        'Accept-Language': language,
        Cookie: `payload-lng=${language}`,
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      },
      method: method ?? (body ? 'POST' : 'GET'),
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    return await handleEndpoints({
      config: appConfig,
      request,
      ...(key ? { payloadInstanceCacheKey: key } : {}),
    })
  }

/** Calls the REST API of the app. */
export const api = apiOf(config)

/** A signed-in editor's token, of an administrator unless another role is asked for. */
export const signIn = async (
  payload: Payload,
  call = api,
  {
    email = 'toimittaja@example.org',
    role = 'administrator',
  }: { email?: string; role?: Role } = {},
): Promise<string> => {
  const data = { email, password: 'vain-testeissa-1', name: 'Toimittaja', role }
  await payload.create({ collection: 'users', data })
  return await signInAgain(data, call)
}

/** The token of one more session of a user that is there. */
export const signInAgain = async (
  data: { email: string; password: string },
  call = api,
): Promise<string> => {
  const response = await call('/users/login', { body: data })
  const cookie = response.headers.getSetCookie().join(';')
  const token = /payload-token=([^;]+)/.exec(cookie)?.[1]
  if (!token) throw new Error(`No sign-in: ${String(response.status)} ${await response.text()}`)
  return token
}

/** The first error of a refused call, with the fields it is about. */
export const refusalOf = async (response: Response): Promise<Refusal> => {
  const { errors } = (await response.json()) as { errors?: Refusal[] }
  if (!errors?.[0]) throw new Error(`Not refused: status ${String(response.status)}`)
  return errors[0]
}

/** What a form of the admin sends: the data as JSON, and the file. */
export const aForm = (data: object, file?: { data: Buffer; mimetype: string; name: string }) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  if (file)
    form.set('file', new File([new Uint8Array(file.data)], file.name, { type: file.mimetype }))
  return form
}
