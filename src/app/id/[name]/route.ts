import { NextResponse, type NextRequest } from 'next/server'

import { env } from '@/env'
import { isLocale, locales } from '@/i18n/locales'
import { preferredLocale } from '@/lib/acceptLanguage'
import { citationFormats, writeCitation, type CitationFormat } from '@/lib/citation'
import { getCitable } from '@/queries/getCitable'

type Context = { params: Promise<{ name: string }> }

const isFormat = (ending: string): ending is CitationFormat =>
  Object.hasOwn(citationFormats, ending)

/**
 * The permanent address of a project or document: `/id/<id>` leads to the page that it is on now,
 * in the language that the browser asks for; `/id/<id>.bib`, `.ris` and `.json` are its citation.
 */
export const GET = async (request: NextRequest, { params }: Context): Promise<NextResponse> => {
  const { name } = await params
  const [id = '', ending] = name.split('.')
  const asked = request.nextUrl.searchParams.get('lang') ?? ''
  const locale = isLocale(asked)
    ? asked
    : preferredLocale(request.headers.get('accept-language'), locales)
  const found = await getCitable(id, locale, env.SERVER_URL)
  if (!found || (ending !== undefined && !isFormat(ending))) {
    return new NextResponse(null, { status: 404 })
  }
  if (ending === undefined) {
    const headers = { Location: found.path, Vary: 'Accept-Language' }
    return new NextResponse(null, { headers, status: 303 })
  }
  return new NextResponse(writeCitation[ending](found.citation), {
    headers: {
      'Content-Disposition': `attachment; filename="${id}.${ending}"`,
      'Content-Type': citationFormats[ending],
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
