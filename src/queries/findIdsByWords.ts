import type { Where } from 'payload'

import { locales, type Locale } from '../i18n/locales'
import { wordsOf } from '../lib/projectFilter'
import { archive } from './archive'
import { asPublic } from './asPublic'

/**
 * Ids of the published projects that have every word somewhere: in their own text, in either
 * language, or in the name of a partner, programme or topic.
 */
export const findIdsByWords = async (q: string): Promise<Set<string>> => {
  const words = wordsOf(q)
  const found = await Promise.all(words.map(idsWith))
  const [first, ...rest] = found
  if (!first) return new Set()
  return new Set([...first].filter((id) => rest.every((ids) => ids.has(id))))
}

const idsWith = async (word: string): Promise<Set<string>> => {
  const [partners, programmes, topics] = await Promise.all(
    (['partners', 'programmes', 'topics'] as const).map((collection) => idsNamed(collection, word)),
  )
  const named: Where[] = [
    { leadPartner: { in: partners } },
    { 'partners.organisation': { in: partners } },
    { programmes: { in: programmes } },
    { topics: { in: topics } },
  ].filter((condition) => Object.values(condition).some(({ in: ids }) => ids?.length))
  const ids = new Set<string>()
  for (const locale of locales) {
    for (const id of await projectIds(locale, { searchText: { contains: word } })) ids.add(id)
  }
  if (named.length) for (const id of await projectIds('fi', { or: named })) ids.add(id)
  return ids
}

const projectIds = async (locale: Locale, where: Where): Promise<string[]> => {
  const { docs } = await (
    await archive()
  ).find({
    ...asPublic(locale),
    collection: 'projects',
    depth: 0,
    limit: 0,
    pagination: false,
    // The search text is the archive's own field, hidden from callers: the rule of who reads what
    // is set by hand here, and is the one of the public.
    overrideAccess: true,
    select: {},
    where: { and: [{ _status: { equals: 'published' } }, where] },
  })
  return docs.map(({ id }) => id)
}

const idsNamed = async (
  collection: 'partners' | 'programmes' | 'topics',
  word: string,
): Promise<string[]> => {
  const ids = new Set<string>()
  for (const locale of locales) {
    const { docs } = await (
      await archive()
    ).find({
      ...asPublic(locale),
      collection,
      depth: 0,
      limit: 0,
      pagination: false,
      select: {},
      where: { name: { contains: word } },
    })
    for (const { id } of docs) ids.add(id)
  }
  return [...ids]
}
