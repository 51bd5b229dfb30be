import type { Option } from 'payload'

import { languageName } from '../lib/languageName'

/** Languages of documents and of pages elsewhere, by BCP 47 code. */
export const languageOptions = (): Option[] =>
  ['fi', 'sv', 'en', 'et', 'de', 'fr', 'lv', 'lt', 'pl', 'ru', 'se', 'es', 'it'].map((code) => ({
    label: { en: languageName(code, 'en'), fi: languageName(code, 'fi') },
    value: code,
  }))
