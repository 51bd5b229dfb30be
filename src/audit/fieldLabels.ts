import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

/**
 * The names of fields as the person who reads calls them: `phases.totalBudget` is
 * `Vaiheet › Kokonaisbudjetti`. A field that is no more keeps its path.
 *
 * @param entity slug of a collection or a global
 */
export const labelsOf = (
  req: PayloadRequest,
  entity: string | undefined,
  paths: string[],
): string[] => {
  const { collections, globals } = req.payload.config
  const config = [...collections, ...globals].find(({ slug }) => slug === entity)
  return paths.map((path) => {
    let fields: FlattenedField[] = config?.flattenedFields ?? []
    const names = path.split('.').map((name) => {
      const field = fields.find((candidate) => candidate.name === name)
      fields = field && 'flattenedFields' in field ? field.flattenedFields : []
      const label = field && 'label' in field ? field.label : undefined
      return label && typeof label !== 'function' ? getTranslation(label, req.i18n) : name
    })
    return names.join(' › ')
  })
}
