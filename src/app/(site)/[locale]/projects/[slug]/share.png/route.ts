import { getDictionary } from '@/i18n/dictionary'
import { formatPeriod } from '@/i18n/format'
import { isLocale } from '@/i18n/locales'
import { inLanguage } from '@/lib/inLanguage'
import { getProject } from '@/queries/getProject'
import { drawShareImage } from '@/shareImage/draw'

type Context = { params: Promise<{ locale: string; slug: string }> }

// Drawn when first asked for, kept until content changes.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** The picture of a project where its page is shared. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const { locale, slug } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const found = await getProject(locale, decodeURIComponent(slug))
  if (!found || !('project' in found)) return new Response(null, { status: 404 })
  const { other, otherLocale, own } = found.project
  const t = getDictionary(locale)
  const period =
    own.startYear && own.endYear
      ? formatPeriod(locale, String(own.startYear), String(own.endYear))
      : ''
  const image = await drawShareImage({
    lead: [t['site.owner'], period].filter(Boolean).join(' · '),
    site: t['site.name'],
    title: inLanguage(own.title, other.title, otherLocale)?.text ?? '',
  })
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } })
}
