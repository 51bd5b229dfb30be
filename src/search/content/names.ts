import type { Payload, PayloadRequest } from 'payload'

import { aside } from '../../lib/aside'
import { slugs } from '../../slugs'

/** Names by language, of everything that projects name, by id. */
export type Names = Map<string, Record<string, string>>

const collections = [slugs.partners, slugs.programmes, slugs.topics] as const

/**
 * The names that projects are found by.
 *
 * @param ids those that are wanted, or all
 */
export const readNames = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  ids?: string[],
): Promise<Names> => {
  const names: Names = new Map()
  if (ids?.length === 0) return names
  for (const collection of collections) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 0,
      locale: 'all',
      pagination: false,
      select: { name: true },
      ...(req ? { req: aside(req) } : {}),
      ...(ids ? { where: { id: { in: ids } } } : {}),
    })
    for (const { id, name } of docs as unknown as { id: number | string; name: unknown }[]) {
      names.set(String(id), byLanguage(name))
    }
  }
  return names
}

/** A localised value as it is read with every language at once. */
export const byLanguage = (value: unknown): Record<string, string> => {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter(([, text]) => typeof text === 'string' && text !== ''),
  )
}
