import type { Text } from '../schema/common'
import type { AnyRecord, Grain, RecordOf } from '../schema/grains'
import { known } from './values'

/** schema.org, with Dublin Core where it has no word. */
export const jsonLdContext = {
  '@vocab': 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  licence: { '@id': 'license', '@type': '@id' },
} as const

const licences: Record<string, string | undefined> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

const inLanguages = (text: Text | undefined) =>
  text &&
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }))

const shared = (type: string, record: AnyRecord) => ({
  '@id': record.api,
  '@type': type,
  'dct:modified': record.modified,
  identifier: record.identifier,
  licence: licences[record.licence],
})

const atApi = (record: AnyRecord, grain: Grain, identifier: string) => ({
  '@id': record.api.replace(/\/[a-z]+\/[^/]+$/, `/${grain}/${encodeURIComponent(identifier)}`),
})

const makers: { [Of in Grain]: (record: RecordOf[Of]) => object } = {
  documents: (record) =>
    known({
      ...shared('DigitalDocument', record),
      contentSize: record.bytes === undefined ? undefined : String(record.bytes),
      contentUrl: record.url,
      description: inLanguages(record.description),
      encodingFormat: record.mediaType,
      inLanguage: record.language,
      isPartOf: record.projects.map(({ identifier }) => atApi(record, 'projects', identifier)),
      name: inLanguages(record.title),
      numberOfPages: record.pages,
      sha256: record.checksum,
    }),
  partners: (record) =>
    known({
      ...shared('Organization', record),
      address: record.country && { '@type': 'PostalAddress', addressCountry: record.country },
      name: inLanguages(record.name),
      sameAs: record.website,
      url: record.page.fi,
    }),
  programmes: (record) =>
    known({
      ...shared('FundingScheme', record),
      funder: record.funder && { '@type': 'Organization', name: inLanguages(record.funder) },
      name: inLanguages(record.name),
      sameAs: record.website,
      url: record.page.fi,
    }),
  projects: (record) =>
    known({
      ...shared('Project', record),
      about: record.topics.map(({ identifier }) => atApi(record, 'topics', identifier)),
      alternateName: record.acronym,
      'dct:temporal': [record.period.start, record.period.end].filter(Boolean).join('/'),
      description: inLanguages(record.summary),
      dissolutionDate: record.period.end,
      foundingDate: record.period.start,
      funding: record.phases.map((phase) =>
        known({
          '@type': 'MonetaryGrant',
          amount: phase.totalBudget && {
            '@type': 'MonetaryAmount',
            currency: phase.totalBudget.currency,
            ...(phase.totalBudget.isApproximate ? { description: 'approximate' } : {}),
            value: phase.totalBudget.amount,
          },
          fundedItem: { '@id': record.api },
          isPartOf: phase.programme && atApi(record, 'programmes', phase.programme.identifier),
        }),
      ),
      member: [...(record.leadPartner ? [record.leadPartner] : []), ...record.partners].map(
        ({ identifier }) => atApi(record, 'partners', identifier),
      ),
      name: inLanguages(record.title),
      subjectOf: record.documents.map(({ identifier }) => atApi(record, 'documents', identifier)),
      url: record.page.fi,
    }),
  topics: (record) =>
    known({
      ...shared('DefinedTerm', record),
      name: inLanguages(record.name),
      url: record.page.fi,
    }),
}

/** The record as linked data: a node of a JSON-LD graph. */
export const jsonLdOf = (grain: Grain, record: AnyRecord): object =>
  (makers[grain] as (record: AnyRecord) => object)(record)
