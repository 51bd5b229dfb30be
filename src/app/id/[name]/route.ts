import { NextResponse, type NextRequest } from 'next/server'

import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { preferredLocale } from '@/lib/acceptLanguage'
import { asciiName, citationFormats, writeCitation, type CitationFormat } from '@/lib/citation'
import { getCitable } from '@/queries/getCitable'

type Context = { params: Promise<{ name: string }> }

/** An identifier, which may have full stops in it, and the format that is asked for. */
const partsOf = (name: string): { format?: CitationFormat; identifier: string } => {
  const formats = Object.keys(citationFormats) as CitationFormat[]
  const format = formats.find((ending) => name.endsWith(`.${ending}`))
  return format ? { format, identifier: name.slice(0, -format.length - 1) } : { identifier: name }
}

/**
 * The permanent address of a project or document: `/id/<identifier>` leads to the page that it is
 * on now, in the language that the browser asks for; with `.bib`, `.ris` or `.json` after it, it is
 * the citation.
 */
export const GET = async (request: NextRequest, { params }: Context): Promise<NextResponse> => {
  const { name } = await params
  const { format, identifier } = partsOf(decodeURIComponent(name))
  const asked = request.nextUrl.searchParams.get('lang') ?? ''
  const locale = isLocale(asked)
    ? asked
    : preferredLocale(request.headers.get('accept-language'), locales)
  const found = await getCitable(identifier, locale, env.SERVER_URL)
  if (!found) {
    const text = `${getDictionary(locale)['notFound.title']}: ${env.SERVER_URL}${sectionPath(locale)}\n`
    return new NextResponse(text, { headers: { 'Content-Language': locale }, status: 404 })
  }
  if (!format) {
    const headers = { Location: found.path, Vary: 'Accept-Language' }
    return new NextResponse(null, { headers, status: 303 })
  }
  return new NextResponse(writeCitation[format](found.citation), {
    headers: {
      'Content-Disposition': `attachment; filename="${asciiName(identifier)}.${format}"`,
      'Content-Type': citationFormats[format],
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
