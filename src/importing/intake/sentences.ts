/** What the old pages put after a link. */
const linkNotes = /\s*\((?:Siirryt toiseen palveluun|Avautuu uuteen ikkunaan[^)]*)\)/gi

export const withoutNotes = (text: string): string => text.replace(linkNotes, '').trim()

/** Lines that say something, without bullets and doubled spaces. */
export const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/[ \t\u00a0]+/g, ' ')
        .replace(/^ ?[•\-–*] /, '')
        .trim(),
    )
    .filter(Boolean)

/** Sentences of a line. A full stop within a number, a date or an abbreviation ends none. */
export const sentencesOf = (line: string): string[] =>
  withoutNotes(line)
    .split(/(?<=[.!?])\s+(?=[\p{Lu}”"])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** A line that stands alone, as links and headings do. */
export const isLabel = (line: string): boolean => !/[.!?:,]$/.test(withoutNotes(line))
