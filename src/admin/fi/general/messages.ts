import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Whole sentences: questions before an action, warnings, and results after it. */
export const messages = {
  aboutToDelete: 'Poistetaanko <1>{{title}}</1> ({{label}})?',
  aboutToDeleteCount_many: 'Poistetaanko valitut {{count}} kohdetta ({{label}})?',
  aboutToDeleteCount_one: 'Poistetaanko valittu {{count}} kohde ({{label}})?',
  aboutToDeleteCount_other: 'Poistetaanko valitut {{count}} kohdetta ({{label}})?',
  aboutToPermanentlyDelete:
    'Poistetaanko <1>{{title}}</1> ({{label}}) pysyvästi? Poistettua ei voi palauttaa.',
  aboutToPermanentlyDeleteTrash:
    'Poistetaanko roskakorista pysyvästi <0>{{count}}</0> kpl (<1>{{label}}</1>)? Poistettua ei voi palauttaa.',
  aboutToRestore: 'Palautetaanko <1>{{title}}</1> ({{label}})?',
  aboutToRestoreAsDraft: 'Palautetaanko <1>{{title}}</1> ({{label}}) luonnokseksi?',
  aboutToRestoreAsDraftCount: 'Palautetaanko {{count}} kpl ({{label}}) luonnoksiksi?',
  aboutToRestoreCount: 'Palautetaanko {{count}} kpl ({{label}})?',
  aboutToTrash: 'Siirretäänkö <1>{{title}}</1> ({{label}}) roskakoriin?',
  aboutToTrashCount: 'Siirretäänkö {{count}} kpl ({{label}}) roskakoriin?',
  anotherUserTakenOver: 'Toinen käyttäjä on ottanut tämän kohteen muokkausvuoron.',
  changesNotSaved: 'Muutoksia ei ole tallennettu. Jos poistut nyt, muutokset häviävät.',
  confirmReindex: 'Uudistetaanko hakemisto: kaikki {{collections}}?',
  confirmReindexAll: 'Uudistetaanko kaikkien kokoelmien hakemistot?',
  confirmReindexDescription:
    'Nykyiset hakemistot poistetaan ja näiden kokoelmien kohteet luetaan hakemistoon uudelleen: {{collections}}.',
  confirmReindexDescriptionAll:
    'Nykyiset hakemistot poistetaan ja kaikkien kokoelmien kohteet luetaan hakemistoon uudelleen.',
  copyWarning:
    'Kohteen {{title}} ({{label}}) kieliversio korvataan: {{from}} → {{to}}. Jatketaanko?',
  // Follows the name of the user who has the document open.
  currentlyEditing:
    'muokkaa parhaillaan tätä kohdetta. Jos otat muokkausvuoron, hän ei voi jatkaa muokkaamista ja voi menettää tallentamattomat muutoksensa.',
  deletedCountSuccessfully: 'Poistettu {{count}} kpl ({{label}}).',
  deletedSuccessfully: 'Poistettu.',
  documentIsTrashed: '{{label}} on roskakorissa, eikä sitä voi muokata.',
  documentOutOfDate:
    'Toinen käyttäjä on juuri päivittänyt tätä kohdetta. Näkymäsi ei ole ajan tasalla.',
  // Follows the name of the user who has the document open.
  isEditing: 'muokkaa parhaillaan',
  moveConfirm: 'Siirretäänkö {{count}} ({{label}})? Uusi paikka: <1>{{destination}}</1>.',
  noResults:
    'Ei tuloksia ({{label}}). Kohteita ei ole vielä lisätty tai mikään niistä ei vastaa valittuja suodattimia.',
  noResultsDescription:
    'Kohteita ei ole vielä lisätty tai mikään niistä ei vastaa valittuja suodattimia.',
  noResultsFound: 'Ei tuloksia.',
  noTrashResults: 'Roskakorissa ei ole mitään ({{label}}).',
  noUpcomingEventsScheduled: 'Tulevia ajastuksia ei ole.',
  permanentlyDeletedCountSuccessfully: 'Poistettu pysyvästi {{count}} kpl ({{label}}).',
  resetPreferencesDescription: 'Kaikki omat asetuksesi palautetaan oletuksiksi.',
  restoredCountSuccessfully: 'Palautettu {{count}} kpl ({{label}}).',
  sorryNotFound: 'Pyytämääsi sisältöä ei valitettavasti löytynyt.',
  submissionSuccessful: 'Lähettäminen onnistui.',
  successfullyCreated: '{{label}} on luotu.',
  successfullyDuplicated: '{{label}} on monistettu.',
  successfullyReindexed:
    'Hakemistoon luettu {{count}}/{{total}} kohdetta ({{collections}}). Ohitettuja luonnoksia: {{skips}}.',
  titleDeleted: '{{label}} ”{{title}}” on poistettu.',
  titleRestored: '{{label}} ”{{title}}” on palautettu.',
  titleTrashed: '{{label}} ”{{title}}” on siirretty roskakoriin.',
  trashedCountSuccessfully: 'Siirretty roskakoriin {{count}} kpl ({{label}}).',
  unsavedChanges: 'Tallentamattomia muutoksia. Tallenna tai hylkää ne ennen kuin jatkat.',
  unsavedChangesDuplicate: 'Tallentamattomia muutoksia. Monistetaanko silti?',
  updatedCountSuccessfully: 'Päivitetty {{count}} kpl ({{label}}).',
  updatedLabelSuccessfully: '{{label}} on päivitetty.',
  updatedSuccessfully: 'Päivitetty.',
} satisfies Partial<DefaultTranslationsObject['general']>
