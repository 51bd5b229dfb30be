/** What is needed to cite a page or a document of the archive. */
export type Citation = {
  /** Who answers for it; nothing when that is not known. */
  author?: string
  /** ISO 8601, as exact as it is known; nothing when it is not. */
  date?: string
  id: string
  kind: 'document' | 'page'
  /** BCP 47 */
  language: string
  publisher: string
  title: string
  /** The permanent address. */
  url: string
}

/** Media type and ending of each download. */
export const citationFormats = {
  bib: 'application/x-bibtex; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const
export type CitationFormat = keyof typeof citationFormats

/** An identifier as the name of a file, or the key of BibTeX: an import may bring any signs. */
export const asciiName = (identifier: string): string => identifier.replace(/[^\w.-]/g, '-')

const parts = (date = ''): string[] => date.slice(0, 10).split('-').filter(Boolean)

/** In the manner of APA: author, year, title, publisher, address. */
export const citationText = (citation: Citation, noDate: string): string => {
  const { author, date, publisher, title, url } = citation
  const year = `(${parts(date)[0] ?? noDate}).`
  const ended = /[.!?]$/.test(title) ? title : `${title}.`
  const start = author ? [author, year, ended] : [ended, year]
  return [...start, `${publisher}.`, url].join(' ')
}

/** BibTeX has no Unicode of its own, but every program of today reads UTF-8: only its signs are escaped. */
const inBibtex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`))
    .replace(/[&%$#_]/g, '\\$&')

export const toBibtex = (citation: Citation): string => {
  const { author, date, id, kind, language, publisher, title, url } = citation
  const [year, month] = parts(date)
  const fields = {
    // In braces twice: an organisation is one name, not a first and a last.
    author: author && `{${inBibtex(author)}}`,
    title: `{${inBibtex(title)}}`,
    year,
    month: month && String(Number(month)),
    publisher: inBibtex(publisher),
    language,
    url,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `  ${name} = {${value}},` : [],
  )
  return [`@${kind === 'page' ? 'misc' : 'techreport'}{${asciiName(id)},`, ...lines, '}', ''].join(
    '\n',
  )
}

export const toRis = (citation: Citation): string => {
  const { author, date, id, kind, language, publisher, title, url } = citation
  const [year, month, day] = parts(date)
  const line = (text: string) => text.replace(/\s+/g, ' ')
  const tags: [string, string | undefined][] = [
    ['TY', kind === 'page' ? 'ELEC' : 'RPRT'],
    ['AU', author],
    ['TI', title],
    ['PB', publisher],
    ['PY', year],
    ['DA', year && `${year}/${month ?? ''}/${day ?? ''}/`],
    ['LA', language],
    ['UR', url],
    ['ID', id],
    ['ER', ''],
  ]
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${line(value)}`))
    .join('\r\n')
    .concat('\r\n')
}

export const toCslJson = (citation: Citation): string => {
  const { author, date, id, kind, language, publisher, title, url } = citation
  const issued = parts(date).map(Number)
  const item = {
    id,
    type: kind === 'page' ? 'webpage' : 'report',
    title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(issued.length > 0 ? { issued: { 'date-parts': [issued] } } : {}),
    publisher,
    ...(kind === 'page' ? { 'container-title': publisher } : {}),
    language,
    URL: url,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

export const writeCitation: Record<CitationFormat, (citation: Citation) => string> = {
  bib: toBibtex,
  json: toCslJson,
  ris: toRis,
}
