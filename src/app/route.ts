import { NextResponse, type NextRequest } from 'next/server'

import { locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { preferredLocale } from '@/lib/acceptLanguage'

/** The bare address leads to the language that the browser asks for. */
export const GET = (request: NextRequest): NextResponse => {
  const locale = preferredLocale(request.headers.get('accept-language'), locales)
  return new NextResponse(null, {
    // Relative: behind a proxy the server does not know its own public address.
    headers: { Location: sectionPath(locale), Vary: 'Accept-Language' },
    status: 307,
  })
}
