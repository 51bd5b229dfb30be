import { env } from '@/env'
import { isServer } from '@/host/isServer'
import { dropNextPages } from '@/host/refreshSite'

export const dynamic = 'force-dynamic'

/**
 * For the server around Next alone (`server/forgetPages.mjs`): drops what Next keeps, because content
 * was changed past it, by another server or while none ran. Next can do that within a request only.
 */
export const GET = async ({ headers }: Request): Promise<Response> => {
  if (!isServer(headers, env.PAYLOAD_SECRET)) return new Response(null, { status: 404 })
  await dropNextPages()
  return new Response(null, { headers: { 'Cache-Control': 'no-store' }, status: 204 })
}
