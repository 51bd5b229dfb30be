import { isLabel, withoutNotes } from './sentences'
import type { Intake } from './types'

const kinds: [string, RegExp][] = [
  ['worksheet', /työskentelyvälilehti/i],
  ['finalReport', /loppurapor/i],
  ['summary', /tiivistelmä/i],
  ['workbook', /työkirja/i],
  ['handbook', /käsikirja/i],
  ['guide', /\bopas$|-opas/i],
  ['materials', /materiaale|aineisto/i],
]

const outside = /\(Siirryt toiseen palveluun\)/i
const opens = /\(Avautuu uuteen ikkunaan[^)]*\)/i

/** Documents and links: lines that stand alone, and words in sentences that the old page marked as links. */
export const materialIn = (lines: string[]): Pick<Intake, 'attachments' | 'links'> => {
  const found: Pick<Intake, 'attachments' | 'links'> = { attachments: [], links: [] }
  for (const line of lines) {
    for (const piece of piecesOf(line)) {
      const language: 'en' | undefined = /\(englanniksi\)|englanninkieli/i.test(piece)
        ? 'en'
        : undefined
      const label = withoutNotes(piece)
        .replace(/ ?\(englanniksi\)$/i, '')
        .trim()
      const kind = outside.test(piece)
        ? undefined
        : kinds.find(([, pattern]) => pattern.test(label))?.[0]
      if (kind) {
        const value: Intake['attachments'][number]['value'] = {
          kind,
          language: language ?? 'fi',
          title: label,
        }
        found.attachments.push({ quote: line, value })
      } else if (outside.test(piece)) {
        found.links.push({ quote: line, value: { label, ...(language ? { language } : {}) } })
      }
    }
  }
  return found
}

/** Of a line that stands alone the whole; of a sentence the words before each link's mark. */
const piecesOf = (line: string): string[] => {
  if (isLabel(line) && line.length < 200) {
    return outside.test(line) || opens.test(line) || kinds.some(([, pattern]) => pattern.test(line))
      ? [line]
      : []
  }
  return [...line.matchAll(/([\p{L}\d][^.()]{2,80}?)(\((?:Siirryt|Avautuu)[^)]*\))/giu)].map(
    ([, words = '', mark = '']) =>
      `${words.split(/ (?:ja|sekä) (?:sen )?/u).at(-1) ?? words}${mark}`,
  )
}
