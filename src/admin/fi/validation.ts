import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Why a field's value was refused, and what to write instead. */
export const validation: DefaultTranslationsObject['validation'] = {
  emailAddress: 'Kirjoita kelvollinen sähköpostiosoite.',
  enterNumber: 'Kirjoita kelvollinen luku.',
  fieldHasNo: 'Ei vielä lisätty: {{label}}',
  greaterThanMax: '{{label}}: {{value}} on liian suuri, suurin sallittu on {{max}}.',
  invalidBlock: 'Lohkoa ”{{block}}” ei saa käyttää tässä.',
  invalidBlocks: 'Kentässä on lohkoja, joita ei saa enää käyttää: {{blocks}}.',
  invalidInput: 'Kentän arvo ei kelpaa.',
  invalidSelection: 'Kentän valinta ei kelpaa.',
  invalidSelections: 'Nämä kentän valinnat eivät kelpaa:',
  latitudeOutOfBounds: 'Leveysasteen on oltava väliltä −90–90.',
  lessThanMin: '{{label}}: {{value}} on liian pieni, pienin sallittu on {{min}}.',
  limitReached: 'Enempää ei voi lisätä. Enimmäismäärä on {{max}}.',
  longerThanMin: 'Teksti on liian lyhyt. Merkkejä on oltava vähintään {{minLength}}.',
  longitudeOutOfBounds: 'Pituusasteen on oltava väliltä −180–180.',
  notValidDate: '”{{value}}” ei ole kelvollinen päivämäärä.',
  required: 'Tämä kenttä on pakollinen.',
  requiresAtLeast: 'Vähimmäismäärä on {{count}} ({{label}}).',
  requiresNoMoreThan: 'Enimmäismäärä on {{count}} ({{label}}).',
  requiresTwoNumbers: 'Tähän kenttään tarvitaan kaksi lukua.',
  shorterThanMax: 'Teksti on liian pitkä. Merkkejä saa olla enintään {{maxLength}}.',
  timezoneRequired: 'Valitse aikavyöhyke.',
  trueOrFalse: 'Kentän arvon on oltava kyllä tai ei.',
  username:
    'Kirjoita kelvollinen käyttäjätunnus. Siinä voi olla kirjaimia, numeroita, yhdysmerkkejä, pisteitä ja alaviivoja.',
  validUploadID: 'Kentän arvo ei ole kelvollinen tiedoston tunniste.',
}
