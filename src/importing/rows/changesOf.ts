import { plainTextOf } from '../../lib/richText'
import type { Project } from '../../payload-types'
import { normal } from '../readValues'
import { toLexical } from '../toLexical'
import type { PlannedProject } from './planRow'
import type { Names } from './vocabulary'

/** What to write of a project, the texts of each language apart. */
export type Changes = { en: Partial<Project>; fi: Partial<Project> }

/** The stored project as the editor sees it, its latest draft, in each language, relations as ids. */
export type Stored = { en: Partial<Project>; fi: Partial<Project> }

/**
 * What the row says that the stored project does not say yet. A row without a value leaves the
 * stored value alone, so that a table of a few columns changes a few fields.
 */
export const changesOf = (
  project: PlannedProject,
  names: Names,
  stored?: Stored,
): { changes: Changes; hasManyPhases: boolean } => {
  const hasManyPhases = (stored?.fi.phases?.length ?? 0) > 1
  const idsIn = (collection: keyof Names, wanted: string[] = []) =>
    wanted.flatMap((name) => names[collection].get(normal(name)) ?? [])
  const wanted: Changes = {
    en: {
      ...ifGiven('officialName', project.officialNameEn),
      ...ifGiven('summary', project.summaryEn),
      ...ifGiven('title', project.titleEn),
      ...body(project.descriptionEn, stored?.en.body),
    },
    fi: {
      ...ifGiven('acronym', project.acronym),
      ...countries(project.countries, stored?.fi),
      ...ifGiven('grantNumber', project.grantNumber),
      ...ifGiven('leadPartner', idsIn('partners', list(project.leadPartner))[0]),
      ...ifGiven('officialName', project.officialNameFi),
      ...ifGiven('ownerRole', project.ownerRole),
      ...ifGiven('summary', project.summaryFi),
      ...ifGiven('title', project.titleFi),
      ...ifGiven('topics', project.topics && idsIn('topics', project.topics)),
      ...body(project.descriptionFi, stored?.fi.body),
      ...partners(project.partners && idsIn('partners', project.partners), stored?.fi.partners),
      ...links(project.links, stored?.fi.links),
      ...(hasManyPhases ? {} : phase(project, idsIn('programmes', project.programmes)[0], stored)),
    },
  }
  return {
    changes: { en: differing(wanted.en, stored?.en), fi: differing(wanted.fi, stored?.fi) },
    hasManyPhases,
  }
}

const list = (value: string | undefined) => (value === undefined ? [] : [value])

const ifGiven = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>

const body = (text: string | undefined, stored: unknown): Partial<Project> =>
  text === undefined || sameText(plainTextOf(stored), text) ? {} : { body: toLexical(text) }

const sameText = (a: string, b: string) =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()

/** An exported table has every country that the project reaches; the partners' own need no telling. */
const countries = (codes: string[] | undefined, stored?: Partial<Project>): Partial<Project> => {
  if (!codes) return {}
  const known = new Set<string>(stored?.allCountries ?? [])
  if (codes.length === known.size && codes.every((code) => known.has(code))) return {}
  return { countries: codes as NonNullable<Project['countries']> }
}

const partners = (ids: string[] | undefined, stored: Project['partners']): Partial<Project> => {
  if (!ids) return {}
  const rows = stored ?? []
  if (JSON.stringify(rows.map(({ organisation }) => organisation)) === JSON.stringify(ids))
    return {}
  return {
    partners: ids.map(
      (organisation) =>
        rows.find((row) => row.organisation === organisation) ?? { organisation, role: 'partner' },
    ),
  }
}

const links = (addresses: string[] | undefined, stored: Project['links']): Partial<Project> => {
  if (!addresses) return {}
  const rows = stored ?? []
  const known = rows.flatMap(({ url }) => url ?? [])
  if (addresses.every((url) => known.includes(url))) return {}
  const added = addresses.filter((url) => !known.includes(url))
  return { links: [...rows, ...added.map((url) => ({ label: url, url }))] }
}

const phase = (
  project: PlannedProject,
  programme: string | undefined,
  stored?: Stored,
): Partial<Project> => {
  const given = {
    ...ifGiven('end', project.end),
    ...ifGiven('isApproximate', project.isApproximate),
    ...ifGiven('ownShare', project.ownShare),
    ...ifGiven('programme', programme),
    ...ifGiven('start', project.start),
    ...ifGiven('totalBudget', project.totalBudget),
  }
  if (Object.keys(given).length === 0) return {}
  const [before] = stored?.fi.phases ?? []
  const row = { ...before, ...given } as Project['phases'][number]
  return before && isSame(before, row) ? {} : { phases: [row] }
}

const isSame = (a: object, b: object): boolean =>
  Object.entries(b).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify((a as Record<string, unknown>)[key]),
  )

const differing = (wanted: Partial<Project>, stored: Partial<Project> = {}): Partial<Project> =>
  Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(stored[key as keyof Project] ?? null),
    ),
  )
