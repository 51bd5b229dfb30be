import type { CollectionSlug, Payload, Where } from 'payload'

import { isRow, type Row } from '../records/values'

type Reading = { select?: Record<string, true>; sort?: string; limit?: number; where?: Where }

/**
 * Rows as the public may read them, every language at once, relations as ids.
 *
 * @param limit none when left out: the caller bounds the rows by ids, or takes all of few
 */
export const rowsAsPublic = async (
  payload: Payload,
  collection: CollectionSlug,
  { limit = 0, select, sort, where }: Reading = {},
): Promise<Row[]> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    fallbackLocale: false,
    limit,
    locale: 'all',
    overrideAccess: false, // the Local API skips access control by default
    pagination: false,
    ...(select ? { select } : {}),
    ...(sort ? { sort } : {}),
    ...(where ? { where } : {}),
  })
  return (docs as unknown[]).filter(isRow)
}

/** Slices of a list, for reads that name their ids. */
export const inBatches = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
