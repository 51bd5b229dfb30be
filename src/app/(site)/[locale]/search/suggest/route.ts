import { isLocale } from '@/i18n/locales'
import { suggestWords } from '@/queries/suggestWords'

type Context = { params: Promise<{ locale: string }> }

/** Words of the archive that begin as `?q=` does: what the search field suggests. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return Response.json([], { status: 404 })
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await suggestWords(q.slice(0, 200)), {
    headers: { 'Cache-Control': 'private, max-age=60', 'X-Robots-Tag': 'noindex' },
  })
}
