import type { NamedCollection } from './isNamedInPublic'

/** What a project names, as `attachments:<id>` and so on. */
export type Names = Set<`${NamedCollection}:${string}`>

/**
 * Everything that a project names in other collections.
 *
 * @param project depth 0, with every language (`locale: 'all'`), or nothing
 */
export const namesOf = (project: Record<string, unknown> | null | undefined): Names => {
  const names: Names = new Set()
  const add = (collection: NamedCollection, value: unknown) => {
    for (const id of idsIn(value)) names.add(`${collection}:${id}`)
  }
  if (!project) return names
  add('partners', project.leadPartner)
  for (const row of rows(project.partners)) add('partners', row.organisation)
  for (const row of rows(project.phases)) add('programmes', row.programme)
  add('topics', project.topics)
  add('attachments', project.attachments)
  for (const row of rows(project.images)) add('images', row.image)
  for (const ids of Object.values(project.bodyImages ?? {})) add('images', ids)
  return names
}

const rows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : []

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
