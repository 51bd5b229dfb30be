import type { ClientField } from 'payload'

/** The field at a path of the document, `keyResults.0.text`, and the path of what holds it. */
export const clientFieldAt = (
  fields: ClientField[],
  path: string,
): { field: ClientField; parentPath: string } | undefined => {
  const parts = path.split('.')
  let inside = fields
  let found: ClientField | undefined
  for (const part of parts) {
    if (/^\d+$/.test(part)) continue
    found = named(inside, part)
    inside = found && 'fields' in found ? found.fields : []
  }
  return found && { field: found, parentPath: parts.slice(0, -1).join('.') }
}

const named = (fields: ClientField[], name: string): ClientField | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    if (field.type !== 'tabs' && 'name' in field) continue
    const inside =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields))
        : 'fields' in field
          ? field.fields
          : []
    const found = named(inside, name)
    if (found) return found
  }
  return undefined
}
