import type { CollectionSlug, Payload } from 'payload'

/** Ids of what the archive has already, by identifier, the trash included. */
export type Ids = Map<string, string>

export const readIds = async (payload: Payload, collection: CollectionSlug): Promise<Ids> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 0,
    pagination: false,
    select: { identifier: true },
    trash: true,
  })
  return new Map(
    (docs as { id: number | string; identifier?: null | string }[]).flatMap(({ id, identifier }) =>
      identifier ? [[identifier, String(id)] as const] : [],
    ),
  )
}
