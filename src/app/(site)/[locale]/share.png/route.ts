import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { drawShareImage } from '@/shareImage/draw'

type Context = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** The picture of every page that has none of its own. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = getDictionary(locale)
  const image = await drawShareImage({
    lead: t['site.owner'],
    site: t['site.name'],
    title: t['front.title'],
  })
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } })
}
