import type { AnalyseWord } from './types'

/**
 * Finnish by rules, where there is no Voikko.
 *
 * A word is cut to a key that its inflected forms share: endings off (cases, possessives, clitics),
 * the last vowel off, and the consonants before it in the grade that they have in both
 * (`hanke`, `hankkeen` → `hank`; `kunta`, `kunnan` → `kunt`). Compounds are not cut here: which
 * words of the index hold a key is known when a search is made (`compounds.ts`).
 */
export const analyseByRules: AnalyseWord = (word) => {
  const whole = word.toLowerCase()
  const pieces = whole.split(/[-’']/).filter(Boolean)
  const last = pieces.at(-1) ?? whole
  const key = keyOf(last)
  if (pieces.length === 1) {
    // `kunta` is no partitive, `nuorta` is one: only a dictionary knows.
    const partitive = /^(.{2,}[lrns])(?:ta|tä)$/.exec(last)?.[1]
    return { forms: partitive ? [key, keyOf(partitive)] : [key], parts: [] }
  }
  // `Interreg’n`, `EU:n`: what comes after is an ending.
  if (last.length <= 3 && /[’']/.test(whole))
    return { forms: [keyOf(pieces[0] ?? whole)], parts: [] }
  return {
    forms: [pieces.slice(0, -1).join('') + key],
    parts: pieces.map(keyOf),
  }
}

const shortest = 3 // letters that are left of a word, at least

/** Words whose forms no rule brings together. */
const irregular: Record<string, string> = {
  aja: 'aik',
  ajo: 'aik',
  iä: 'ik',
  iki: 'ik',
  ikä: 'ik',
  opas: 'opas',
  oppaa: 'opas',
  oppai: 'opas',
  te: 'tie',
  tei: 'tie',
  ty: 'työ',
  tö: 'työ',
  töi: 'työ',
  vede: 'ves',
  vete: 'ves',
  vet: 'ves',
  uude: 'uus',
  uute: 'uus',
  uut: 'uus',
  uusi: 'uus',
  tiede: 'tiede',
  tietee: 'tiede',
  tietei: 'tiede',
}

const vowel = '[aeiouyäöå]'

/** Endings, each with what must come before it; the first that fits is taken off. */
const cases: [RegExp, string][] = [
  [/([aeiouyäö])(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|tta|ttä)$/, '$1'],
  [/([aeiouyäö])(?:na|nä)$/, '$1'],
  [/((?:aa|ee|oo|uu|yy|ää|öö|i))(?:seen|siin)$/, '$1'],
  [/(ee|ii|oo|uu|yy|aa|ää|öö)n$/, '$1'],
  [/([aeiouyäö])h[aeiouyäö]n$/, '$1'],
  [/([aeiouyäö])(?:iden|itten|den|tten)$/, '$1'],
  [/([lrns])ten$/, '$1'],
  [/([oöuy])jen$/, '$1'],
  [/(i)en$/, '$1'],
  [/([oöuy])(?:ja|jä)$/, '$1'],
  [/([bcdfghjklmnpqrstvxz])e(?:ja|jä)$/, '$1i'], // investointeja
  [/([aeiouyäö])(?:ta|tä)$/, '$1'],
  [/([aeiouyäö])n$/, '$1'],
  [/([aeiouyäö])t$/, '$1'],
  [/(s[iy]|[bcdfghjklmnpqrtvxz]i)(?:a|ä)$/, '$1'],
  [/(aa|ää|oa|ua|yä|öä)$/, ''],
]

// Not `-nne`: words like `liikenne` end in it.
const possessives = /(?<=[aeiouyäö])(?:nsa|nsä|mme)$/
/** Comparatives and adverbs of words in `-inen`: `kansainvälisempi`, `kansainvälisesti`. */
const degrees = /(?<=is)e(?:(?:mp|mm)[aäeiklnst]{0,6}|sti)$/

/** Words whose stem ends in `s`, `t` or `d`: `kausi`, `kauden`; `pituus`, `pituutta`, `pituuksia`. */
const dentals = /^(.*(?:vuo|(?<!k)kau|uu|yy))(?:s|[dt]e|tt(?=[aä])|(?<=uu|yy)ks)[aäeiouklnst]{0,5}$/

const clitics = /(?<=[aeiouyäönt])(?:kin|kaan|kään)$/

/** The key that a word shares with its inflected forms. */
export const keyOf = (word: string): string => {
  if (!/^\p{L}+$/u.test(word) || word.length <= shortest) return irregular[word] ?? word
  const bare = without(without(word, clitics), possessives)
  const dental = dentals.exec(bare)?.[1]
  if (dental && dental.length > 1) return `${dental}s`
  return grade(skeletonOf(withoutCase(bare.replace(degrees, 'e'))))
}

const without = (word: string, ending: RegExp): string => {
  const rest = word.replace(ending, '')
  return rest.length > shortest ? rest : word
}

const withoutCase = (word: string): string => {
  if (word.endsWith('nen') && word.length > 5) return word // the nominative of `-nen`
  for (const [ending, kept] of cases) {
    if (!ending.test(word)) continue
    const rest = word.replace(ending, kept)
    if (rest.length >= shortest) return rest
  }
  return word
}

/** Without the last vowels, and with the endings of the nominative and of the stem made alike. */
const skeletonOf = (stem: string): string => {
  const known = irregular[stem]
  if (known) return known
  const rest = stem
    .replace(/([uy])v(\1i?)$/, '$1k$2') // luku, luvun; kyky, kyvyn
    .replace(new RegExp(`(${vowel})nen$`), '$1')
    .replace(/([^i]i)s[ei]*$/, '$1') // asuminen, asumise-, asumisi-
    .replace(new RegExp(`(${vowel})ks[eiä]*$`), '$1') // rahoitukse-, yrityksi-
    .replace(new RegExp(`(${vowel})s$`), '$1') // rahoitus
    .replace(/([uy])[dt]e$/, '$1') // kiertotaloude-, terveyte-
  // `yhtiö` keeps its i: without it nothing that tells it from `yhteinen` would be left.
  const cut = rest.replace(/(?:öi|öö|ö)$|i?(?:[aeouyä]i|aa|ee|oo|uu|yy|ää|[aeouyä])$|ii?$/, '')
  return cut.length >= 2 ? cut : stem
}

/** The last consonants in one grade: `kk` and `k`, `nn` and `nt`, `d` and `t` … */
const grade = (skeleton: string): string =>
  skeleton
    .replace(/(kk|pp|tt)$/, (pair) => pair.charAt(0))
    .replace(/nn$/, 'nt')
    .replace(/ll$/, 'lt')
    .replace(/rr$/, 'rt')
    .replace(/mm$/, 'mp')
    .replace(/ng$/, 'nk')
    .replace(/d$/, 't')
    .replace(/v$/, 'p')
