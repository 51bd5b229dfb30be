import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CollectionSlug, Payload, Where } from 'payload'

import { idOf, isRow, type Row } from '../records/values'

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

/**
 * Every row of a collection that the public may read, by id, a page at a time: memory stays small
 * whatever the archive's size. A page goes on from the id that the one before ended at.
 */
export async function* pagesAsPublic(
  payload: Payload,
  collection: CollectionSlug,
  { select, size = 100 }: { select?: Record<string, true>; size?: number } = {},
): AsyncGenerator<Row[]> {
  let after: string | undefined
  do {
    const rows = await rowsAsPublic(payload, collection, {
      limit: size,
      ...(select ? { select } : {}),
      sort: 'id',
      ...(after === undefined ? {} : { where: { id: { greater_than: after } } }),
    })
    yield rows
    after = rows.length === size ? idOf(rows.at(-1)?.id) : undefined
    // SQLite answers without ever letting go: others have their turn between two pages.
    await nextTurn()
  } while (after !== undefined)
}

/** Slices of a list, for reads that name their ids. */
export const inBatches = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
