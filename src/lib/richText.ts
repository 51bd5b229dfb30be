type Node = {
  children?: unknown
  relationTo?: unknown
  text?: unknown
  type?: unknown
  value?: unknown
}

/** The words of a Lexical document, one block a line. */
export const plainTextOf = (body: unknown): string => linesOf(rootOf(body)).join('\n')

const linesOf = (node: Node): string[] => {
  const children = childrenOf(node)
  if (children.some(({ type }) => type === 'text' || type === 'link' || type === 'autolink')) {
    return [inlineText(node)]
  }
  return children.flatMap(linesOf)
}

const inlineText = (node: Node): string => {
  if (node.type === 'linebreak') return ' '
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(inlineText).join('')
}

/** Ids of the images that a Lexical document shows, numbers where the database's are. */
export const imageIdsIn = (body: unknown): (number | string)[] => {
  const ids = new Set<number | string>()
  const visit = (node: Node) => {
    if (node.type === 'upload' && node.relationTo === 'images') {
      const id = isObject(node.value) ? node.value.id : node.value
      if (typeof id === 'string' || typeof id === 'number') ids.add(id)
    }
    childrenOf(node).forEach(visit)
  }
  visit(rootOf(body))
  return [...ids]
}

// What is read here may not be validated yet, so nothing is taken to be of the right form.
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const rootOf = (body: unknown): Node => (isObject(body) && isObject(body.root) ? body.root : {})

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isObject) : []
