type Node = {
  children?: Node[]
  relationTo?: string
  root?: Node
  text?: string
  type?: string
  value?: unknown
}

/** The words of a Lexical document, one block a line. */
export const plainTextOf = (body: unknown): string => {
  const root = (body as Node | null | undefined)?.root
  return root ? linesOf(root).join('\n') : ''
}

const linesOf = (node: Node): string[] => {
  const children = node.children ?? []
  if (children.some(({ type }) => type === 'text' || type === 'link' || type === 'autolink')) {
    return [inlineText(node)]
  }
  return children.flatMap(linesOf)
}

const inlineText = ({ children, text, type }: Node): string =>
  type === 'linebreak' ? ' ' : (text ?? (children ?? []).map(inlineText).join(''))

/** Ids of the images that a Lexical document shows. */
export const imageIdsIn = (body: unknown): string[] => {
  const ids = new Set<string>()
  const visit = ({ children, relationTo, type, value }: Node) => {
    if (type === 'upload' && relationTo === 'images') {
      const id = typeof value === 'object' ? (value as { id?: unknown } | null)?.id : value
      if (typeof id === 'string' || typeof id === 'number') ids.add(String(id))
    }
    children?.forEach(visit)
  }
  const root = (body as Node | null | undefined)?.root
  if (root) visit(root)
  return [...ids]
}
