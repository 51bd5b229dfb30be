import type { DocumentRecord, PartnerRecord, ProgrammeRecord, TopicRecord } from '../schema/named'
import type { ImageRecord } from '../schema/common'
import { apiAddress, fileAddress, pageAddresses } from './addresses'
import { idOf, isRow, known, momentOf, numberOf, stringOf, textOf, type Row } from './values'

const noText = {}

export const identifierOf = (row: Row): string => stringOf(row.identifier) ?? idOf(row.id) ?? ''

const shared = (
  row: Row,
  grain: 'documents' | 'partners' | 'programmes' | 'topics',
  site: string,
) => ({
  api: apiAddress(site, grain, identifierOf(row)),
  identifier: identifierOf(row),
  modified: momentOf(row.updatedAt) ?? '',
})

const named = (row: Row, section: 'partners' | 'programmes' | 'topics', site: string) => {
  const slug = textOf(row.slug) ?? noText
  return {
    ...shared(row, section, site),
    licence: 'CC0-1.0' as const,
    name: textOf(row.name) ?? noText,
    page: pageAddresses(site, section, slug, idOf(row.id) ?? ''),
    slug,
  }
}

export const partnerRecord = (row: Row, site: string): PartnerRecord =>
  known({
    ...named(row, 'partners', site),
    country: stringOf(row.country),
    kind: stringOf(row.kind),
    website: stringOf(row.website),
  })

export const topicRecord = (row: Row, site: string): TopicRecord => named(row, 'topics', site)

/** @param images of the archive, by id: the emblem is one */
export const programmeRecord = (
  row: Row,
  site: string,
  images: ReadonlyMap<string, ImageRecord>,
): ProgrammeRecord =>
  known({
    ...named(row, 'programmes', site),
    disclaimer: textOf(row.disclaimer),
    emblem: images.get(idOf(row.emblem) ?? ''),
    fund: textOf(row.fund),
    funder: textOf(row.funder),
    kind: stringOf(row.kind),
    period: stringOf(row.period),
    statement: textOf(row.statement),
    website: stringOf(row.website),
  })

/** @param projects that name the document, the public's only */
export const documentRecord = (
  row: Row,
  site: string,
  projects: DocumentRecord['projects'],
): DocumentRecord =>
  known({
    ...shared(row, 'documents', site),
    accessibility: row.accessibility as DocumentRecord['accessibility'],
    bytes: numberOf(row.filesize),
    checksum: stringOf(row.checksum),
    description: textOf(row.description),
    filename: stringOf(row.filename) ?? '',
    firstPublished: stringOf(row.firstPublished),
    kind: stringOf(row.kind) ?? 'other',
    language: stringOf(row.language) ?? 'und',
    licence: row.licence as DocumentRecord['licence'],
    mediaType: stringOf(row.mimeType) ?? 'application/octet-stream',
    pages: numberOf(row.pages),
    projects,
    title: textOf(row.title) ?? noText,
    url: fileAddress(site, 'attachments', stringOf(row.filename) ?? ''),
  })

export const imageRecord = (row: Row, site: string): ImageRecord =>
  known({
    alt: isRow(row.alt) ? textOf(row.alt) : undefined,
    caption: textOf(row.caption),
    credit: stringOf(row.credit),
    identifier: identifierOf(row),
    isDecorative: row.isDecorative === true,
    url: fileAddress(site, 'images', stringOf(row.filename) ?? ''),
  })
