import { getDictionary } from '../../i18n/dictionary'
import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import type { DocumentRecord, PartnerRecord, ProgrammeRecord, TopicRecord } from '../schema/named'
import { joined, nameIn, textColumns, type Column } from './column'

type Named = PartnerRecord | ProgrammeRecord | TopicRecord

const identifier = {
  key: 'identifier',
  label: { en: 'Identifier', fi: 'Tunniste' },
  value: (record: { identifier: string }) => record.identifier,
}

const ends = [
  {
    key: 'page_fi',
    label: { en: 'Page (Finnish)', fi: 'Sivu (suomi)' },
    value: ({ page }: Named) => page.fi,
  },
  {
    key: 'page_en',
    label: { en: 'Page (English)', fi: 'Sivu (englanti)' },
    value: ({ page }: Named) => page.en,
  },
  {
    key: 'modified',
    label: { en: 'Modified', fi: 'Muutettu' },
    value: ({ modified }: Named) => modified,
  },
]

const kind = {
  key: 'kind',
  label: { en: 'Kind', fi: 'Tyyppi' },
  value: (record: { kind?: string | undefined }, lang?: Locale) => {
    const words = lang && getDictionary(lang)
    return words?.[`kind.${String(record.kind)}` as keyof Dictionary] ?? record.kind
  },
}

const website = {
  key: 'website',
  label: { en: 'Web site', fi: 'Verkkosivusto' },
  value: (record: { website?: string | undefined }) => record.website,
}

const name = textColumns<Named>('name', { en: 'Name', fi: 'Nimi' }, (record) => record.name)

export const partnerColumns: Column<PartnerRecord>[] = [
  identifier,
  ...name,
  kind,
  {
    key: 'country',
    label: { en: 'Country', fi: 'Maa' },
    value: ({ country }) => country,
  },
  website,
  ...ends,
]

export const programmeColumns: Column<ProgrammeRecord>[] = [
  identifier,
  ...name,
  kind,
  ...textColumns<ProgrammeRecord>(
    'funder',
    { en: 'Funder', fi: 'Rahoittaja' },
    ({ funder }) => funder,
  ),
  ...textColumns<ProgrammeRecord>('fund', { en: 'Fund', fi: 'Rahasto' }, ({ fund }) => fund),
  {
    key: 'period',
    label: { en: 'Programme period', fi: 'Ohjelmakausi' },
    value: ({ period }) => period,
  },
  website,
  ...ends,
]

export const topicColumns: Column<TopicRecord>[] = [identifier, ...name, ...ends]

export const documentColumns: Column<DocumentRecord>[] = [
  identifier,
  ...textColumns<DocumentRecord>('title', { en: 'Title', fi: 'Otsikko' }, ({ title }) => title),
  {
    key: 'projects',
    label: { en: 'Projects', fi: 'Hankkeet' },
    value: ({ projects }, lang) => joined(projects.map(({ title }) => nameIn(title, lang))),
  },
  kind,
  {
    key: 'language',
    label: { en: 'Language of the document', fi: 'Asiakirjan kieli' },
    value: ({ language }) => language,
  },
  {
    key: 'media_type',
    label: { en: 'Media type', fi: 'Tiedostotyyppi' },
    value: ({ mediaType }) => mediaType,
  },
  { key: 'pages', label: { en: 'Pages', fi: 'Sivuja' }, value: ({ pages }) => pages },
  { key: 'bytes', label: { en: 'Size (bytes)', fi: 'Koko (tavua)' }, value: ({ bytes }) => bytes },
  {
    key: 'accessibility',
    label: { en: 'Accessibility', fi: 'Saavutettavuus' },
    value: ({ accessibility }) => accessibility,
  },
  { key: 'licence', label: { en: 'Licence', fi: 'Lisenssi' }, value: ({ licence }) => licence },
  {
    key: 'sha256',
    label: { en: 'Checksum (SHA-256)', fi: 'Tarkistussumma (SHA-256)' },
    value: ({ checksum }) => checksum,
  },
  { key: 'url', label: { en: 'File', fi: 'Tiedosto' }, value: ({ url }) => url },
  {
    key: 'modified',
    label: { en: 'Modified', fi: 'Muutettu' },
    value: ({ modified }) => modified,
  },
]
