import type { AcceptedLanguages } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'

import { fi, lexical } from './fi'

/** Payload's type lists the languages it ships; its code takes any key of `supportedLanguages`. */
const finnish = 'fi' as AcceptedLanguages

/** The admin in Finnish and English; Finnish where the browser asks for neither. */
export const adminI18n: NonNullable<Config['i18n']> = {
  fallbackLanguage: finnish,
  supportedLanguages: { [finnish]: fi, en },
  translations: { [finnish]: { lexical } },
}
