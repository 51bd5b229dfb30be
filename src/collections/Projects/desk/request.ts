import type { PayloadRequest } from 'payload'

/** The id of the project in the address of a desk's endpoint. */
export const idOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : ''

/** The JSON body as an object; an empty one when it is none. */
export const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const body: unknown = await req.json?.().catch(() => undefined)
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}
