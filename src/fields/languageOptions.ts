import type { Option } from 'payload'

import { languageName } from '../lib/languageName'

export const languageCodes = 'fi sv en et de fr lv lt pl ru se es it'.split(' ')

/** Languages of documents and of pages elsewhere, by BCP 47 code. */
export const languageOptions = (): Option[] =>
  languageCodes.map((code) => ({
    label: { en: languageName(code, 'en'), fi: languageName(code, 'fi') },
    value: code,
  }))
