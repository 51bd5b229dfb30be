import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Copying and publishing one language of the content. */
export const localization: DefaultTranslationsObject['localization'] = {
  cannotCopySameLocale: 'Kieliversiota ei voi kopioida itseensä',
  copyFrom: 'Mistä kieliversiosta',
  copyFromTo: 'Kieliversion kopiointi: {{from}} → {{to}}',
  copyTo: 'Mihin kieliversioon',
  copyToLocale: 'Kopioi kieliversioon',
  localeToPublish: 'Julkaistava kieliversio',
  selectedLocales: 'Valitut kieliversiot',
  selectLocaleToCopy: 'Valitse kopioitava kieliversio',
  selectLocaleToDuplicate: 'Valitse monistettavat kieliversiot',
}
