import Negotiator from 'negotiator'
import { type NextRequest, NextResponse } from 'next/server'

/** Where Payload keeps the language a user has chosen: its `cookiePrefix`, then `-lng`. */
const languageCookie = 'payload-lng'

const year = 365 * 24 * 60 * 60 // seconds

/**
 * On the first visit to the admin, remembers the language the browser prefers, as if the user had
 * chosen it, and lets the page at hand already see it.
 *
 * Payload 3.90.2 reads `Accept-Language` by a closed list without Finnish, so a browser that asks
 * for "fi-FI, fi, en" gets English. Adding to that list would not reach it under `next dev`, where
 * `payload` stays outside the bundle and has a list of its own. A cookie rather than a changed
 * header, because some calls of the admin to the API (a bulk upload) name no language.
 */
export const acceptFinnish = (request: NextRequest): NextResponse => {
  if (request.cookies.has(languageCookie)) return NextResponse.next()

  const accepted = request.headers.get('accept-language') ?? ''
  const [language] = new Negotiator({ headers: { 'accept-language': accepted } }).languages([
    'fi',
    'en',
  ])
  if (!language) return NextResponse.next() // Payload's fallback: Finnish

  request.cookies.set(languageCookie, language)
  const response = NextResponse.next({ request: { headers: request.headers } })
  response.cookies.set(languageCookie, language, { maxAge: year, sameSite: 'lax' })
  return response
}
