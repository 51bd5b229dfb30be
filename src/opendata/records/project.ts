import { locales } from '../../i18n/locales'
import { earliestDay, latestDay } from '../../lib/partialDate'
import { plainTextOf } from '../../lib/richText'
import type { ProjectRecord } from '../schema/project'
import { apiAddress, pageAddresses } from './addresses'
import { referenceTo, type Context } from './context'
import { identifierOf } from './named'
import { documentsOf, imagesOf, linksOf, relatedOf } from './projectMaterial'
import {
  idOf,
  idsOf,
  isRow,
  known,
  momentOf,
  moneyOf,
  numberOf,
  rowsOf,
  stringOf,
  stringsOf,
  textOf,
  type Row,
} from './values'

/** A project as the public may take it. */
export const projectRecord = (row: Row, context: Context): ProjectRecord => {
  const slug = textOf(row.slug) ?? {}
  const identifier = identifierOf(row)
  return known({
    acronym: stringOf(row.acronym),
    api: apiAddress(context.site, 'projects', identifier),
    associatedCountries: stringsOf(row.associatedCountries),
    contactUnit: textOf(row.contactUnit),
    context: textOf(row.context),
    continuation: textOf(row.continuation),
    countries: stringsOf(row.allCountries),
    description: bodyText(row.body),
    documents: documentsOf(row, context),
    firstPublished: momentOf(row.publishedAt),
    grantNumber: stringOf(row.grantNumber),
    identifier,
    images: imagesOf(row, context),
    keyFigures: keyFiguresOf(row),
    keyResults: rowsOf(row.keyResults).flatMap(({ text }) => textOf(text) ?? []),
    leadPartner: referenceTo(context.partners, idOf(row.leadPartner)),
    licence: 'CC-BY-4.0' as const,
    links: linksOf(row),
    modified: momentOf(row.updatedAt) ?? '',
    officialName: textOf(row.officialName),
    ownerRole: stringOf(row.ownerRole) as ProjectRecord['ownerRole'],
    page: pageAddresses(context.site, 'projects', slug, idOf(row.id) ?? ''),
    partners: partnersOf(row, context),
    partnersNote: textOf(row.partnersNote),
    period: periodOf(row),
    phases: phasesOf(row, context),
    programmes: idsOf(row.programmes).flatMap((id) => referenceTo(context.programmes, id) ?? []),
    relatedProjects: relatedOf(row, context),
    searchEngines: searchEnginesOf(row.meta),
    slug,
    statedAssociatedPartnerCount: numberOf(row.statedAssociatedPartnerCount),
    statedCountries: stringsOf(row.countries),
    statedCountryCount: numberOf(row.statedCountryCount),
    statedPartnerCount: numberOf(row.statedPartnerCount),
    summary: textOf(row.summary),
    title: textOf(row.title) ?? {},
    topics: idsOf(row.topics).flatMap((id) => referenceTo(context.topics, id) ?? []),
    totalBudget: moneyOf(row.totalBudget, row.isBudgetApproximate),
  })
}

const bodyText = (body: unknown) =>
  isRow(body)
    ? textOf(Object.fromEntries(locales.map((code) => [code, plainTextOf(body[code])])))
    : undefined

const searchEnginesOf = (meta: unknown): ProjectRecord['searchEngines'] => {
  const { description, title } = isRow(meta) ? meta : {}
  const texts = known({ description: textOf(description), title: textOf(title) })
  return Object.keys(texts).length ? texts : undefined
}

const keyFiguresOf = (row: Row): ProjectRecord['keyFigures'] =>
  rowsOf(row.keyFigures).map((figure) =>
    known({
      label: textOf(figure.label) ?? {},
      qualifier: stringOf(figure.qualifier) as 'about' | 'atLeast' | 'atMost' | undefined,
      unit: stringOf(figure.unit) ?? 'count',
      value: numberOf(figure.value) ?? 0,
      valueTo: numberOf(figure.valueTo),
    }),
  )

const partnersOf = (row: Row, context: Context): ProjectRecord['partners'] =>
  rowsOf(row.partners).flatMap(({ note, organisation, role }) => {
    const partner = referenceTo(context.partners, idOf(organisation))
    if (!partner) return []
    return known({
      ...partner,
      note: textOf(note),
      role: (stringOf(role) ?? 'partner') as ProjectRecord['partners'][number]['role'],
    })
  })

const phasesOf = (row: Row, context: Context): ProjectRecord['phases'] =>
  rowsOf(row.phases).map((phase) =>
    known({
      alsoFundedBy: textOf(phase.alsoFundedBy),
      end: stringOf(phase.end),
      note: textOf(phase.note),
      ownShare: moneyOf(phase.ownShare, phase.isApproximate),
      programme: referenceTo(context.programmes, idOf(phase.programme)),
      regionCount: numberOf(phase.regionCount),
      start: stringOf(phase.start),
      totalBudget: moneyOf(phase.totalBudget, phase.isApproximate),
    }),
  )

/** From the first start to the last end of the phases, each as exact as it is known. */
const periodOf = (row: Row): ProjectRecord['period'] => {
  const phases = rowsOf(row.phases)
  const starts = phases.flatMap(({ start }) => stringOf(start) ?? [])
  const ends = phases.flatMap(({ end }) => stringOf(end) ?? [])
  return known({
    end: ends.toSorted((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1)).at(-1),
    start: starts.toSorted((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1))[0],
  })
}
