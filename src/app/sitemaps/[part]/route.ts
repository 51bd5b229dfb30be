import { env } from '@/env'
import { findPart } from '@/sitemap/parts'
import { writePart } from '@/sitemap/write'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ part: string }> }

/** A part of the site map, by the name that `/sitemap.xml` gives it. */
export const GET = async (_request: Request, { params }: Context) => {
  const pages = await findPart((await params).part)
  if (!pages) return new Response(null, { status: 404 })
  return new Response(writePart(env.SERVER_URL, pages), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
