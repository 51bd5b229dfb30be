import { isReady } from '@/queries/isReady'

export const dynamic = 'force-dynamic'

/** For what shares out requests: 200 when this server can answer readers, else 503. */
export const GET = async (): Promise<Response> => {
  const ready = await isReady()
  return Response.json(
    { status: ready ? 'ok' : 'unavailable' },
    { headers: { 'Cache-Control': 'no-store' }, status: ready ? 200 : 503 },
  )
}
