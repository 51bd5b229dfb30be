/**
 * How often a Finnish personal identity code or a telephone number was found on a page, counted
 * from 1; never what was found.
 */
export type PersonalDataFinding = { count: number; kind: 'identityCode' | 'phone'; page: number }

/** `131052-308T`: day, month, year, sign of the century, three digits, check character. */
const identityCodes = /(?<![\dA-Z])(\d{6})([+\-A-FU-Y])(\d{3})([\dA-FHJ-NPR-Y])(?![\dA-Z])/gi

/** Finnish numbers with a trunk prefix or the country's code, in the ways that they are written. */
const phones =
  /(?<![\d.,/-])(?:(?:\+|00)358[\s-]?(?:\(0\)[\s-]?)?|0)(?:4\d|50|[1-9]\d?)[\s-]?\d{2,4}[\s-]?\d{2,4}(?:[\s-]?\d{1,4})?(?![\d.,/-]*\d)/g

/** What is likely personal data in the text of each page. */
export const findPersonalData = (pages: string[]): PersonalDataFinding[] =>
  pages.flatMap((text, index) => {
    const found = [
      { count: countIdentityCodes(text), kind: 'identityCode' as const },
      { count: countPhones(text), kind: 'phone' as const },
    ]
    return found
      .filter(({ count }) => count > 0)
      .map((finding) => ({ ...finding, page: index + 1 }))
  })

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

const countIdentityCodes = (text: string): number =>
  [...text.matchAll(identityCodes)].filter(
    ([, date = '', , serial = '', check = '']) =>
      isDay(date) && checkCharacters[Number(date + serial) % 31] === check.toUpperCase(),
  ).length

const isDay = (date: string): boolean => {
  const [day, month] = [Number(date.slice(0, 2)), Number(date.slice(2, 4))]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/** With 8 to 12 digits: a shorter run is a page or a sum, a longer one a code; `0214567-8` is a business. */
const countPhones = (text: string): number =>
  [...text.matchAll(phones)].filter(([number]) => {
    if (/^\d{7}-\d$/.test(number)) return false
    const digits = number
      .replace(/^(\+|00)358/, '0')
      .replace(/\(0\)/, '')
      .replace(/\D/g, '')
    return digits.length >= 8 && digits.length <= 12
  }).length
