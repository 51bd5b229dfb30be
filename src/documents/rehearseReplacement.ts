import { isolateObjectProperty, type CollectionBeforeOperationHook } from 'payload'

/**
 * Before a file is replaced: saves the rest of what was sent, so that whatever is wrong with it is
 * said while the old file is still there. Payload deletes the old file before it validates.
 */
export const rehearseReplacement: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { data, id, overrideAccess, overrideLock, trash } = args as Partial<UpdateByID>
  if (operation !== 'update' || !req.file || id === undefined) return args
  const withoutFile = isolateObjectProperty(req, ['context', 'file', 'query', ...languages])
  delete withoutFile.file
  withoutFile.query = {} // its `uploadEdits` are about the new file
  await req.payload.update({
    id,
    collection: collection.slug,
    data: structuredClone(data ?? {}),
    depth: 0,
    overrideAccess: overrideAccess === true,
    overrideLock: overrideLock !== false,
    req: withoutFile,
    trash: trash === true,
  })
  return args
}

const languages = ['fallbackLocale', 'locale'] as const

type UpdateByID = {
  data: Record<string, never>
  id: number | string
  overrideAccess: boolean
  overrideLock: boolean
  trash: boolean
}
