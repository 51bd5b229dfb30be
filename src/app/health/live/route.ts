/** For what watches the process: it runs and answers, whatever its database does. */
export const GET = (): Response =>
  Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })

export const dynamic = 'force-dynamic'
