import type { Payload, Where } from 'payload'

import { defaultLocale, type Locale } from '../i18n/locales'
import { sharedByBundles } from '../lib/sharedByBundles'
import type { Project } from '../payload-types'
import { asPublic } from './asPublic'

/** What is written in each language. */
const inEach = { slug: true, title: true, updatedAt: true } as const
/** What is the same in all languages. */
const inAll = {
  allCountries: true,
  attachments: true,
  endsOn: true,
  endYear: true,
  leadPartner: true,
  ownerRole: true,
  partners: true,
  phases: true,
  programmes: true,
  startYear: true,
  topics: true,
  totalBudget: true,
} as const

/** The name and the slug of a project in one language, where it has them. */
export type PublishedName = {
  id: string
  slug?: null | string
  title?: null | string
  updatedAt: string
}
/** What lists, counts, sums, facets and the site map need of a project; ids, codes and the Finnish name. */
export type PublishedProject = Pick<Project, keyof typeof inAll> & PublishedName

/** So few that others have their turn in between, and that memory does not grow with the archive. */
const atOnce = 250
/**
 * Milliseconds for which a change is looked at again: its `updatedAt` is of before it was committed, and
 * another server may have another time.
 */
const settlingTime = 10 * 60_000
/** Milliseconds after which all is read again, whatever has changed. */
const longest = 60 * 60_000

type Kept = { at: number; projects: Map<string, PublishedName>; wholeAt: number }
type Source = { language: Locale; payload: Payload }

/** What was read last, of each Payload and language; reads of one language follow each other. */
const kept = sharedByBundles(
  'publishedProjects',
  () => new WeakMap<Payload, Map<Locale, Promise<Kept>>>(),
)

/**
 * Every published project in one language, in no order: all values in the default language, the names
 * alone in the other.
 *
 * Reading a project takes some 0.4 ms, and all of them are needed after each change. So only those are
 * read again whose `updatedAt` is new, whoever saved them. All of them are when their number tells that
 * others are gone, each hour, and after a fault.
 */
export const readPublished = async <Language extends Locale>(
  payload: Payload,
  language: Language,
): Promise<(Language extends typeof defaultLocale ? PublishedProject : PublishedName)[]> => {
  const ofPayload = kept.get(payload) ?? new Map<Locale, Promise<Kept>>()
  kept.set(payload, ofPayload)
  const source = { language, payload }
  const before = ofPayload.get(language)?.catch(() => undefined)
  const next = Promise.resolve(before).then((last) => readChanged(source, last))
  ofPayload.set(language, next)
  return [...(await next).projects.values()] as never
}

const readChanged = async (source: Source, before: Kept | undefined): Promise<Kept> => {
  const at = Date.now()
  // A clock that was set back tells nothing of what came after what.
  if (before && at >= before.at && at - before.wholeAt < longest) {
    const projects = new Map(before.projects)
    const since = new Date(before.at - settlingTime).toISOString()
    for (const project of await read(source, { updatedAt: { greater_than_equal: since } }))
      projects.set(project.id, project)
    if (projects.size === (await count(source))) return { ...before, at, projects }
  }
  const projects = new Map((await read(source)).map((project) => [project.id, project]))
  return { at, projects, wholeAt: at }
}

const count = async ({ language, payload }: Source): Promise<number> =>
  (await payload.count({ ...asPublic(language), collection: 'projects' })).totalDocs

const read = async ({ language, payload }: Source, where?: Where): Promise<PublishedName[]> => {
  const all: PublishedName[] = []
  for (;;) {
    const after = all.at(-1)?.id
    const conditions = [
      ...(where ? [where] : []),
      ...(after ? [{ id: { greater_than: after } }] : []),
    ]
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'projects',
      depth: 0,
      limit: atOnce,
      pagination: false,
      select: language === defaultLocale ? { ...inEach, ...inAll } : inEach,
      sort: 'id',
      ...(conditions.length > 0 ? { where: { and: conditions } } : {}),
    })
    all.push(...docs)
    if (docs.length < atOnce) return all
  }
}
