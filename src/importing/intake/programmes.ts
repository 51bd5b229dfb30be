import { escapeRegExp } from '../../lib/escapeRegExp'
import type { Doubt, Fact } from './types'

export type KnownProgramme = { name: string; pattern: RegExp }

/** Words by which Finnish pages speak of the programmes that regional councils meet, beside their names. */
const wellKnown: [string, RegExp][] = [
  ['Interreg Europe', /Interreg Europe/i],
  [
    'Interreg Itämeren alue',
    /Interreg Baltic Sea Region|Itämeren alueen interreg|Interreg Itämeren alue/i,
  ],
  ['Interreg Central Baltic', /Central Baltic/i],
  ['Horisontti 2020', /Horisontti 2020|Horizon 2020/i],
  ['Euroopan komission Preparatory Action', /Preparatory Action/i],
  ['Kestävää kasvua ja työtä 2014–2020 (ESR)', /ESR-rahoitu|Euroopan sosiaalirahasto/i],
  ['Kestävää kasvua ja työtä 2014–2020 (EAKR)', /EAKR-rahoitu|Suomen rakennerahasto-ohjelma/i],
  ['Alueiden kestävän kasvun ja elinvoiman tukeminen (AKKE)', /\(AKKE\)|AKKE-/],
  ['Maakunnan kehittämisraha', /maakunnan kehittämisraha/i],
  ['Kevan työelämän kehittämisraha', /Kevan (?:työelämän kehittämisraha|rahoittama)/i],
  ['Kuntien ilmastoratkaisut', /Kuntien ilmastoratkaisut/i],
]

/** The archive's own programmes, and those that are well known. */
export const knownProgrammes = (names: string[]): KnownProgramme[] => {
  const own = names.map((name) => ({ name, pattern: new RegExp(escapeRegExp(name), 'iu') }))
  return [...wellKnown.map(([name, pattern]) => ({ name, pattern })), ...own]
}

const speaksOfMoney = /rahoit|raho|rahalla|määräraha|ohjelma/i

/** The programme that a sentence about money names. */
export const programmeIn = (
  sentences: string[],
  known: KnownProgramme[],
): Fact<string> | undefined => {
  for (const quote of sentences.filter((sentence) => speaksOfMoney.test(sentence))) {
    const found = known.find(({ pattern }) => pattern.test(quote))
    if (found) return { quote, value: found.name }
  }
  return undefined
}

/** A link that leads to another programme's site than the one that is said to have funded. */
export const linkedElsewhere = (
  labels: string[],
  programme: string | undefined,
  known: KnownProgramme[],
): Doubt[] =>
  labels.flatMap((quote): Doubt[] => {
    const linked = known.find(({ pattern }) => pattern.test(quote))?.name
    if (!programme || !linked || linked === programme) return []
    return [{ kind: 'programmes', quote, values: { linked, stated: programme } }]
  })
