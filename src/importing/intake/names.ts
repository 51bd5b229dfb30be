import type { Fact } from './types'

type Names = { acronym?: Fact<string>; officialName?: Fact<string>; title?: Fact<string> }

const project = String.raw`(?:hanke|hankkee|hankke)\p{L}*`

/** A name in capitals or with a capital, of a few words: `BSR Access`, `iEER`, `Scandria®2Act`. */
const short = String.raw`([\p{L}\d]*[\p{Lu}\d][\p{L}\d®.]*(?:-(?!hank)\p{Ll}+)?(?:[ -][\p{Lu}\d][\p{L}\d®.]*){0,3})`

/** What the project is called: an acronym, its name in full, or a Finnish name before “-hanke”. */
export const namesIn = (sentences: string[]): Names => {
  for (const quote of sentences) {
    const found = inFull(quote)
    if (!found) continue
    const [acronym, officialName] = found
    return {
      acronym: { quote, value: acronym },
      officialName: { quote, value: officialName },
      title: { quote, value: acronym },
    }
  }
  for (const quote of sentences) {
    const long = new RegExp(
      String.raw`^(\p{Lu}[^.]{3,120}?) -(?:${project}|ohjelma)(?![\p{L}])`,
      'u',
    ).exec(quote)
    const value = long?.[1]
    if (value && isName(value)) {
      const [head = '', rest] = value.split(' – ')
      return { ...(rest ? { acronym: { quote, value: head } } : {}), title: { quote, value } }
    }
    const attached = new RegExp(`(?<![\\p{L}\\d])${short}-${project}`, 'u').exec(quote)
    if (attached?.[1]) {
      return { acronym: { quote, value: attached[1] }, title: { quote, value: attached[1] } }
    }
    const subject = new RegExp(
      String.raw`^(\p{Lu}[\p{L}\d®]*(?: \p{L}[\p{L}\d]*){0,3}) oli [^.]*hanke`,
      'u',
    ).exec(quote)
    if (subject?.[1] && !subject[1].includes('liitto'))
      return { title: { quote, value: subject[1] } }
  }
  return {}
}

/** Acronym and name in full, whichever of them is in brackets. */
const inFull = (sentence: string): [string, string] | undefined => {
  const before = new RegExp(
    `(?<![\\p{L}\\d])${short}(?: ?-${project})? \\(([A-Z][^)]{12,})\\)(?: ?-${project})?`,
    'u',
  ).exec(sentence)
  if (before?.[1] && before[2] && mentionsProject(before[0])) return [before[1], before[2]]
  const after =
    /((?:\p{Lu}[\p{L}-]*|of|and|for|the)(?: (?:\p{Lu}[\p{L}-]*|of|and|for|the)){2,}) \(([^)]{2,20})\)/u.exec(
      sentence,
    )
  if (after?.[1] && after[2] && mentionsProject(sentence)) return [after[2], after[1]]
  const called = /nimeltään ([^,.]+), lyhyemmin ([^,.]+)/u.exec(sentence)
  return called?.[1] && called[2] ? [called[2], called[1]] : undefined
}

/** A sentence that happens to end in “-hanke” is no name. */
const isName = (text: string): boolean =>
  text.split(' ').length <= 9 && !/ (oli|on|ja sen|jossa) /.test(text)

const mentionsProject = (text: string): boolean => /han(?:ke|kk)/i.test(text)
