/** An OpenAPI document as far as its page shows it. */
export type ApiDescription = {
  components: { schemas: Record<string, Schema> }
  paths: Record<string, { get: Operation }>
  servers: { url: string }[]
}

export type Schema = {
  $ref?: string
  anyOf?: Schema[]
  const?: boolean | number | string
  description?: string
  enum?: unknown[]
  format?: string
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  type?: string
}

type Operation = {
  description?: string
  parameters?: { description?: string; in: string; name: string; schema: Schema }[]
  summary: string
}

/** The type of a field in few words: `string[]`, `lead | partner`. */
export const typeIn = (schema: Schema): string => {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? ''
  if (schema.const !== undefined) return String(schema.const)
  if (schema.enum) return schema.enum.join(' | ')
  if (schema.items) return `${typeIn(schema.items)}[]`
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(', ')} }`
  return schema.format ?? schema.type ?? (schema.anyOf ?? []).map(typeIn).join(' | ')
}
