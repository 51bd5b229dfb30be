/** Finnish names of countries in the cases that sentences use: basic, genitive, elative, inessive. */
const forms: Record<string, string> = {
  AL: 'Albania',
  AT: 'Itävalta|Itävallan|Itävallasta',
  BE: 'Belgia',
  BG: 'Bulgaria',
  CZ: 'Tšekki|Tšekin|Tšekistä',
  DE: 'Saksa',
  DK: 'Tanska',
  EE: 'Viro',
  ES: 'Espanja',
  FI: 'Suomi|Suomen|Suomesta|Suomessa',
  FR: 'Ranska',
  GB: 'Iso-Britannia|Iso-Britannian|Iso-Britanniasta|Isosta-Britanniasta|Ison-Britannian',
  GR: 'Kreikka|Kreikan|Kreikasta',
  HR: 'Kroatia',
  HU: 'Unkari',
  IE: 'Irlanti|Irlannin|Irlannista',
  IS: 'Islanti|Islannin|Islannista',
  IT: 'Italia',
  LT: 'Liettua',
  LV: 'Latvia',
  NL: 'Alankomaat|Alankomaiden|Alankomaista|Hollanti|Hollannin|Hollannista',
  NO: 'Norja',
  PL: 'Puola',
  PT: 'Portugali',
  RO: 'Romania',
  RU: 'Venäjä|Venäjän|Venäjältä',
  SE: 'Ruotsi',
  SI: 'Slovenia',
  SK: 'Slovakia',
  TR: 'Turkki|Turkin|Turkista',
  UA: 'Ukraina',
}

const patterns = Object.entries(forms).map(([code, names]) => {
  const all = names
    .split('|')
    .flatMap((name) =>
      names.includes('|') ? [name] : [name, `${name}n`, `${name}sta`, `${name}ssa`],
    )
  return { code, pattern: new RegExp(`(?<![\\p{L}-])(?:${all.join('|')})(?![\\p{L}-])`, 'u') }
})

/** Countries that a sentence names, by ISO code. */
export const countriesIn = (sentence: string): string[] =>
  patterns.filter(({ pattern }) => pattern.test(sentence)).map(({ code }) => code)
