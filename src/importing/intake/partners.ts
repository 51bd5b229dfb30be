import { escapeRegExp } from '../../lib/escapeRegExp'
import type { Fact } from './types'

/** Words that names end in, and what they become when several share one: `Lohjan ja Porvoon kaupungit`. */
const shared: Record<string, string> = {
  alue: 'alueet',
  kaupunki: 'kaupungit',
  kunta: 'kunnat',
  liitto: 'liitot',
  maakunta: 'maakunnat',
  seurakunta: 'seurakunnat',
  yliopisto: 'yliopistot',
}

/** The partners of the archive that the text names, each with the first sentence that does. */
export const partnersIn = (sentences: string[], names: string[]): Fact<string>[] =>
  names.flatMap((value) => {
    const isNamed = namesPartner(value)
    const quote = sentences.find(isNamed)
    return quote ? [{ quote, value }] : []
  })

/** As it is written, capitals aside where they make no other word; or among others of its kind. */
const namesPartner = (name: string): ((sentence: string) => boolean) => {
  const plain = new RegExp(
    `(?<![\\p{L}\\d])${escapeRegExp(name)}`,
    isUnmistakable(name) ? 'iu' : 'u',
  )
  return (sentence) => plain.test(sentence) || isAmongOthers(name, sentence)
}

/** A name of several words, or long: in other capitals it is the same name still. */
const isUnmistakable = (name: string): boolean => name.includes(' ') || name.length > 8

/** `Porvoon kaupunki` in `Lohjan, Porvoon ja Riihimäen kaupungit`. */
const isAmongOthers = (name: string, sentence: string): boolean => {
  const [, whose = '', what = ''] = /^(\p{Lu}\S*n) (\p{Ll}+)$/u.exec(name) ?? []
  const plural = shared[what]
  if (plural === undefined) return false
  const other = String.raw`\p{Lu}[\p{L}-]*n`
  const list = new RegExp(`((?:${other}, )*${other} (?:ja|sekä) ${other}) ${plural}`, 'gu')
  return [...sentence.matchAll(list)].some(([, owners = '']) =>
    owners.split(/, | ja | sekä /).includes(whose),
  )
}
