import { preferredLocale } from '../../lib/acceptLanguage'
import { locales, type Locale } from '../../i18n/locales'
import { apiPath } from '../records/addresses'

/** What can be wrong with a request. The `type` of a problem is an anchor of the API's own page. */
const problems = {
  'bad-parameter': {
    status: 400,
    title: { en: 'A parameter is wrong', fi: 'Parametri on virheellinen' },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'This is for reading only', fi: 'Rajapinta on vain lukemista varten' },
  },
  'not-found': {
    status: 404,
    title: { en: 'There is nothing at this address', fi: 'Tässä osoitteessa ei ole mitään' },
  },
  'too-much': {
    status: 422,
    title: { en: 'The selection is too large', fi: 'Rajaus on liian suuri' },
  },
  unavailable: {
    status: 500,
    title: { en: 'The data could not be read', fi: 'Tietoja ei voitu lukea' },
  },
} as const

export type ProblemType = keyof typeof problems
export type Detail = Record<Locale, string>

/** A request that cannot be answered, with what to do about it. */
export class Problem extends Error {
  readonly detail: Detail | undefined
  readonly type: ProblemType
  constructor(type: ProblemType, detail?: Detail) {
    super(`${problems[type].title.en}${detail ? `: ${detail.en}` : ''}`)
    this.type = type
    this.detail = detail
  }
}

/**
 * The problem as RFC 9457 says it, in the language that the caller asks for.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export const problemResponse = (
  { detail, type }: Problem,
  request: Request,
  site: string,
): Response => {
  const locale = preferredLocale(request.headers.get('accept-language'), locales)
  const { status, title } = problems[type]
  const body = {
    type: `${site}${apiPath}/openapi.json#${type}`,
    title: title[locale],
    status,
    ...(detail ? { detail: detail[locale] } : {}),
    instance: new URL(request.url).pathname,
  }
  return new Response(JSON.stringify(body), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': locale,
      'Content-Type': 'application/problem+json; charset=utf-8',
      Vary: 'Accept-Language',
      ...(status === 405 ? { Allow: 'GET, HEAD, OPTIONS' } : {}),
    },
    status,
  })
}
