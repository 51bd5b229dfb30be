import { newStemmer } from 'snowball-stemmers'

import type { AnalyseWord } from './types'

const stemmer = newStemmer('english')

/** English by its stems; a word with a hyphen by its parts too. */
export const analyseEnglish: AnalyseWord = (word) => {
  const whole = word.toLowerCase().replace('’', "'")
  const stem = (part: string) => stemmer.stem(part).replaceAll("'", '')
  const parts = whole.includes('-') ? whole.split('-').filter(({ length }) => length > 1) : []
  return { forms: [stem(whole).replaceAll('-', '')], parts: parts.map(stem) }
}
