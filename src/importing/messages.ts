import type { Locale } from '../i18n/locales'

/** What an import says of a row, in the language of whoever reads the report. */
const texts = {
  created: { en: 'A new draft is made.', fi: 'Hankkeesta tehdään uusi luonnos.' },
  updated: {
    en: 'The changes are saved as a draft: {fields}.',
    fi: 'Muutokset tallennetaan luonnokseksi: {fields}.',
  },
  same: { en: 'Nothing to change.', fi: 'Ei muutettavaa.' },
  'title.missing': {
    en: 'The name is missing. Fill in the column “Name (Finnish)”.',
    fi: 'Nimi puuttuu. Täytä sarake ”Nimi (suomi)”.',
  },
  'identifier.twice': {
    en: 'The same identifier “{value}” is on row {row} too.',
    fi: 'Sama tunniste ”{value}” on myös rivillä {row}.',
  },
  'title.twice': {
    en: 'The same name “{value}” is on row {row} too. Give the rows identifiers to tell them apart.',
    fi: 'Sama nimi ”{value}” on myös rivillä {row}. Anna riveille tunnisteet, jotta ne erottuvat.',
  },
  'match.ambiguous': {
    en: 'Several projects are called “{value}”. Fill in the identifier.',
    fi: 'Arkistossa on useita hankkeita nimeltä ”{value}”. Täytä tunniste.',
  },
  'match.trashed': {
    en: 'The project is in the trash. Restore it first.',
    fi: 'Hanke on roskakorissa. Palauta se ensin.',
  },
  'date.bad': {
    en: 'The date “{value}” in “{column}” is not understood. Write 2016, 10/2019 or 31.8.2023.',
    fi: 'Sarakkeen ”{column}” päivämäärää ”{value}” ei ymmärretä. Kirjoita 2016, 10/2019 tai 31.8.2023.',
  },
  'date.reversed': {
    en: 'The project ends ({end}) before it starts ({start}).',
    fi: 'Hanke päättyy ({end}) ennen kuin se alkaa ({start}).',
  },
  'money.bad': {
    en: 'The sum “{value}” in “{column}” is not understood. Write whole euros.',
    fi: 'Sarakkeen ”{column}” summaa ”{value}” ei ymmärretä. Kirjoita kokonaisia euroja.',
  },
  'money.share': {
    en: 'The own share is larger than the total budget.',
    fi: 'Oma osuus on suurempi kuin kokonaisbudjetti.',
  },
  'value.bad': {
    en: 'The value “{value}” in “{column}” is not understood.',
    fi: 'Sarakkeen ”{column}” arvoa ”{value}” ei ymmärretä.',
  },
  'phases.many': {
    en: 'The project has several phases: dates, programme and sums are left as they are.',
    fi: 'Hankkeella on useita vaiheita: ajat, ohjelma ja summat jätetään ennalleen.',
  },
  'programme.many': {
    en: 'A phase has one programme: the first is used, the others are noted to be checked ({value}).',
    fi: 'Vaiheella on yksi ohjelma: käytetään ensimmäistä, muut merkitään tarkistettaviksi ({value}).',
  },
  'partners.proposed': {
    en: 'New partner: {value}.',
    fi: 'Uusi partneri: {value}.',
  },
  'programmes.proposed': { en: 'New programme: {value}.', fi: 'Uusi ohjelma: {value}.' },
  'topics.proposed': { en: 'New topic: {value}.', fi: 'Uusi aihe: {value}.' },
  'summary.missing': {
    en: 'The summary is missing: the project cannot be published before it is written.',
    fi: 'Tiivistelmä puuttuu: hanketta ei voi julkaista ennen kuin se on kirjoitettu.',
  },
  'dates.missing': {
    en: 'Start or end is missing: the project cannot be published before they are known.',
    fi: 'Alku tai loppu puuttuu: hanketta ei voi julkaista ennen kuin ne tiedetään.',
  },
  failed: { en: 'Not saved: {reason}', fi: 'Ei tallennettu: {reason}' },
  'file.missing': {
    en: 'The file {value} is not in the archive.',
    fi: 'Tiedostoa {value} ei ole paketissa.',
  },
  'file.changed': {
    en: 'The file {value} does not match its checksum.',
    fi: 'Tiedosto {value} ei vastaa tarkistussummaansa.',
  },
} as const satisfies Record<string, Record<Locale, string>>

/** What of a project a row may change, as a sentence names it. */
const fieldNames: Record<string, Record<Locale, string>> = {
  acronym: { en: 'acronym', fi: 'lyhenne' },
  body: { en: 'description', fi: 'kuvaus' },
  countries: { en: 'countries', fi: 'maat' },
  grantNumber: { en: 'grant number', fi: 'rahoituspäätöksen tai sopimuksen numero' },
  leadPartner: { en: 'lead partner', fi: 'pääpartneri' },
  links: { en: 'links', fi: 'linkit' },
  officialName: { en: 'official name', fi: 'virallinen nimi' },
  ownerRole: { en: 'our role', fi: 'oma rooli' },
  partners: { en: 'partners', fi: 'partnerit' },
  phases: { en: 'dates and funding', fi: 'kesto ja rahoitus' },
  summary: { en: 'summary', fi: 'tiivistelmä' },
  title: { en: 'name', fi: 'nimi' },
  topics: { en: 'topics', fi: 'aiheet' },
}

type MessageKey = keyof typeof texts
type Level = 'error' | 'note' | 'warning'

/** One thing said of a row: `error` stops the row, `warning` asks to be checked. */
export type Remark = { key: MessageKey; level: Level; values?: Record<string, string> }

/** The remark as a sentence. */
export const say = ({ key, values = {} }: Remark, locale: Locale): string =>
  texts[key][locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder
    if (name !== 'fields') return value
    return value
      .split(', ')
      .map((field) => fieldNames[field]?.[locale] ?? field)
      .join(', ')
  })
