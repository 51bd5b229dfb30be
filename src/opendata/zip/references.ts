import { isRow, type Row } from '../records/values'

/** What a Lexical text points to: the other name of a document, or nothing when it has none. */
export type Resolve = (collection: string, id: string) => string | undefined

/**
 * A Lexical text with each reference by another name: the database's ids by identifiers, or back.
 *
 * An image without the other name is left out; a link without one becomes plain text.
 */
export const renameReferences = (body: unknown, resolve: Resolve): unknown => {
  if (!isRow(body) || !isRow(body.root)) return body
  return { ...body, root: renamed(body.root, resolve)[0] ?? body.root }
}

const renamed = (node: Row, resolve: Resolve): Row[] => {
  if (node.type === 'upload') {
    const value = nameOf(resolve, node.relationTo, node.value)
    return value === undefined ? [] : [{ ...node, value }]
  }
  const children = Array.isArray(node.children)
    ? node.children.filter(isRow).flatMap((child) => renamed(child, resolve))
    : undefined
  const whole = children ? { ...node, children } : node
  if (!isRow(node.fields) || !isRow(node.fields.doc)) return [whole]
  const value = nameOf(resolve, node.fields.doc.relationTo, node.fields.doc.value)
  if (value === undefined) return children ?? []
  return [{ ...whole, fields: { ...node.fields, doc: { ...node.fields.doc, value } } }]
}

const nameOf = (resolve: Resolve, collection: unknown, value: unknown): string | undefined => {
  const id = isRow(value) ? value.id : value
  return typeof collection === 'string' && typeof id === 'string'
    ? resolve(collection, id)
    : undefined
}
