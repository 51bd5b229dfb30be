import { basename, join, resolve } from 'node:path'
import type { CollectionSlug, Payload, Where } from 'payload'

/** Where a file of a collection is in the folder of this server, and under which key in the store. */
export const placeOf = (
  { collections }: Payload,
  collection: CollectionSlug,
  name: string,
): { key: string; path: string } => {
  const folder = resolve(collections[collection].config.upload.staticDir ?? collection)
  // A name is never a path.
  return { key: `${basename(folder)}/${basename(name)}`, path: join(folder, basename(name)) }
}

type Sizes = Record<string, null | { filename?: null | string; filesize?: null | number }>
export type Naming = {
  checksum?: null | string
  filename?: null | string
  filesize?: null | number
  sizes?: null | Sizes
}

/** The document that a file is of: its own, or one of its smaller sizes. */
export const documentNaming = async (
  { collections, db }: Payload,
  collection: CollectionSlug,
  name: string,
): Promise<Naming | undefined> => {
  const sizes = collections[collection].config.upload.imageSizes ?? []
  const or: Where[] = [
    { filename: { equals: name } },
    ...sizes.map((size) => ({ [`sizes.${size.name}.filename`]: { equals: name } })),
  ]
  return (
    (await db.findOne<Naming & { id: number | string }>({ collection, where: { or } })) ?? undefined
  )
}
