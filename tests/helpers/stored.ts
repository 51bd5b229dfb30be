import { readdir } from 'node:fs/promises'
import type { CollectionSlug, Payload } from 'payload'
import { expect } from 'vitest'

import { slugs } from '../../src/slugs'

/** How many documents and versions there are of everything, and which files. */
export const everythingStored = async (
  payload: Payload,
  mediaDir = process.env.MEDIA_DIR ?? '',
): Promise<Record<string, number | string[]>> => {
  const stored: Record<string, number | string[]> = {}
  for (const slug of Object.values(slugs) as CollectionSlug[]) {
    if (!(slug in payload.collections)) continue // a host need not have all
    stored[slug] = (await payload.count({ collection: slug, trash: true })).totalDocs
    if (!payload.collections[slug].config.versions) continue
    stored[`versions of ${slug}`] = (await payload.countVersions({ collection: slug })).totalDocs
  }
  // A folder that nobody has saved to is not there yet.
  stored.files = await readdir(mediaDir, { recursive: true }).then(
    (names) => names.filter((name) => name.includes('.')).sort(),
    () => [],
  )
  return stored
}

type Fault = { message: string; path: string }

/** What a refused save says of its fields; fails unless it is refused and leaves nothing behind. */
export const faultsOf = async (
  payload: Payload,
  save: () => Promise<unknown>,
): Promise<Fault[]> => {
  const before = await everythingStored(payload)
  const error = (await save().then(
    () => undefined,
    (reason: unknown) => reason,
  )) as { data?: { errors?: Fault[] }; name: string; status: number } | undefined
  expect(error, 'should have been refused').toMatchObject({ name: 'ValidationError', status: 400 })
  expect(await everythingStored(payload)).toEqual(before)
  return (error?.data?.errors ?? []).map(({ message, path }) => ({ message, path }))
}
