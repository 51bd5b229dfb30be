const finnish = ['yksi', 'kaksi', 'kolmi', 'neli', 'viisi', 'kuusi', 'seitsen', 'kahdeksan']
const finnishYears = ['vuoden', 'kaksi vuotta', 'kolme vuotta', 'neljä vuotta', 'viisi vuotta']
const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

const finnishForm = new RegExp(
  `(?<!\\p{L})(?:(${finnish.join('|')})|(\\d{1,2})-)vuoti(?:nen|s[aeit]\\p{L}*)`,
  'giu',
)
const finnishLasting = new RegExp(
  `(?<!\\p{L})kest[iä]\\p{L}*\\s+(?:noin\\s+)?(?:(${finnishYears.join('|')})|(\\d{1,2}) vuotta)(?!\\p{L})`,
  'giu',
)
const englishForm = new RegExp(`\\b(?:(${english.join('|')})|(\\d{1,2}))-year\\b(?!-old)`, 'gi')
const englishLasting = new RegExp(
  `\\blast(?:ed|s)\\s+(?:about\\s+)?(?:(${english.join('|')})|(\\d{1,2})) years?\\b`,
  'gi',
)

/** How many years a text says that something lasted, in words or figures: `kolmivuotinen`, `3-year`. */
export const durationsIn = (text: string, locale: string): { words: string; years: number }[] =>
  locale === 'fi'
    ? [...read(text, finnishForm, finnish), ...read(text, finnishLasting, finnishYears)]
    : [...read(text, englishForm, english), ...read(text, englishLasting, english)]

const read = (text: string, form: RegExp, words: string[]) =>
  [...text.matchAll(form)].map(([found, word, figure]) => ({
    words: found,
    years: figure ? Number(figure) : words.indexOf((word ?? '').toLowerCase()) + 1,
  }))
