import type { Where } from 'payload'

import { defaultLocale, locales, type Locale } from '../i18n/locales'
import type { ListedSection } from '../i18n/paths'
import { archive } from './archive'
import { asPublic } from './asPublic'

/** Where a public address leads: to a page, to the address that the page has now, or nowhere. */
export type Destination =
  | { id: string; slugs: Record<Locale, string> }
  /** A project that was public under this address once, and is not now, nor was it merged. */
  | { isGone: true }
  | { movedTo: string }
  | undefined

/**
 * The document at a public address.
 *
 * A document without a slug in the page's language is found by the slug of the source language, so
 * that every page exists in both. A slug that a document once had leads to the one it has now.
 */
export const findPage = async (
  section: ListedSection,
  locale: Locale,
  slug: string,
): Promise<Destination> => {
  const id =
    (await idWhere(section, locale, { slug: { equals: slug } })) ??
    (await idWhere(section, defaultLocale, { slug: { equals: slug } })) ??
    (await idOfPastSlug(section, slug))
  if (!id) return undefined
  const slugs = await slugsOf(section, id)
  // Only projects are found by what was published; of others not even that there was one is told.
  if (!slugs) return section === 'projects' ? await afterWithdrawal(locale, id) : undefined
  return slugs[locale] === slug ? { id, slugs } : { movedTo: slugs[locale] }
}

const idWhere = async (
  section: ListedSection,
  locale: Locale,
  where: Where,
): Promise<string | undefined> => {
  const { docs } = await (
    await archive()
  ).find({
    ...asPublic(locale),
    collection: section,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    where,
  })
  return docs[0]?.id
}

/** The slug in each language, the source language's where one has none. */
const slugsOf = async (
  section: ListedSection,
  id: string,
): Promise<Record<Locale, string> | undefined> => {
  const found = {} as Record<Locale, string | undefined>
  for (const locale of locales) {
    const { docs } = await (
      await archive()
    ).find({
      ...asPublic(locale),
      collection: section,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { slug: true },
      where: { id: { equals: id } },
    })
    found[locale] = docs[0]?.slug ?? undefined
  }
  const source = found[defaultLocale] ?? Object.values(found).find(Boolean)
  if (!source) return undefined
  return Object.fromEntries(locales.map((locale) => [locale, found[locale] ?? source])) as Record<
    Locale,
    string
  >
}

/**
 * Where the readers of a project that was taken down are led.
 *
 * Past access control, for the reason why it is not public: it gives away no more than the address
 * of another public project.
 */
const afterWithdrawal = async (locale: Locale, id: string): Promise<Destination> => {
  const { docs } = await (
    await archive()
  ).find({
    collection: 'projects',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { withdrawal: true },
    where: { _status: { equals: 'draft' }, id: { equals: id } },
  })
  const { reason, successor } = docs[0]?.withdrawal ?? {}
  if (reason !== 'merged' || typeof successor !== 'string') return { isGone: true }
  const slugs = await slugsOf('projects', successor)
  return slugs ? { movedTo: slugs[locale] } : { isGone: true }
}

/**
 * Which document once had the slug, in any language.
 *
 * The one read that goes past access control: versions are staff's alone. It gives away no more
 * than an id, and the document behind it is then read as the public.
 */
const idOfPastSlug = async (section: ListedSection, slug: string): Promise<string | undefined> => {
  const payload = await archive()
  const published = section === 'projects' ? { 'version._status': { equals: 'published' } } : {}
  for (const locale of locales) {
    const { docs } = await payload.findVersions({
      collection: section,
      depth: 0,
      limit: 1,
      locale,
      pagination: false,
      select: { parent: true },
      sort: '-updatedAt',
      where: { 'version.slug': { equals: slug }, ...published },
    })
    const parent = docs[0]?.parent
    if (parent) return String(parent)
  }
  return undefined
}
