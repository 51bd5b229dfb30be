import { readingFailures } from '../../search/reading/readingFields'

const reasonsIn = (language: 'en' | 'fi'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readingFailures).map(([reason, label]) => [reason, label[language]]),
  )

const fi = {
  because: 'Syy:',
  caption: 'Hakemiston sisältö',
  current: 'Hakemisto on ajan tasalla.',
  documents: 'Asiakirjat',
  failedTitle: 'Tiedostot, joita ei voi lukea',
  inIndex: 'Hakemistossa',
  isPublic: 'Julkisia arkistossa',
  kind: 'Laji',
  noneFailed: 'Kaikki tiedostot on voitu lukea.',
  noneWaiting: 'Yksikään tiedosto ei odota lukemista.',
  notCurrent: 'Hakemistoa rakennetaan. Kaikkea ei vielä löydy haulla.',
  partners: 'Partnerit',
  programmes: 'Ohjelmat',
  projects: 'Hankkeet',
  reasons: reasonsIn('fi'),
  rebuild: 'Hakemisto rakennetaan tarvittaessa uudelleen komennolla npm run archive -- reindex.',
  rules: 'Suomen kieltä käsitellään säännöillä, koska Voikko ei ole käytössä.',
  title: 'Haun tila',
  topics: 'Aiheet',
  voikko: 'Suomen kieltä käsitellään Voikolla.',
  waiting: 'Lukemista odottavia tiedostoja: {count}.',
}

export type StatusTexts = typeof fi

const en: StatusTexts = {
  because: 'Reason:',
  caption: 'What is in the index',
  current: 'The index is up to date.',
  documents: 'Documents',
  failedTitle: 'Files that cannot be read',
  inIndex: 'In the index',
  isPublic: 'Public in the archive',
  kind: 'Kind',
  noneFailed: 'All files could be read.',
  noneWaiting: 'No file is waiting to be read.',
  notCurrent: 'The index is being made. Not everything can be found yet.',
  partners: 'Partners',
  programmes: 'Programmes',
  projects: 'Projects',
  reasons: reasonsIn('en'),
  rebuild: 'When needed, the index is made anew by the command npm run archive -- reindex.',
  rules: 'Finnish is analysed by rules, because Voikko is not in use.',
  title: 'State of the search',
  topics: 'Topics',
  voikko: 'Finnish is analysed by Voikko.',
  waiting: 'Files waiting to be read: {count}.',
}

export const statusTexts = { en, fi }
