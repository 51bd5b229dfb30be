import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Makes a change a draft that says nothing of publishing, where a draft is under way beside what the
 * public reads.
 *
 * Payload fills in what a change leaves out from the latest version, its state too: such a change,
 * by the API say, would take the project down. That it publishes the draft as a side effect would be
 * no better. A move to the trash goes its own way.
 */
export const plainSaveTakesNothingDown: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !('id' in args) || !('data' in args) || args.draft) return args
  const { data, id } = args as { data: Record<string, unknown>; id: string }
  if ('_status' in data || 'deletedAt' in data) return args
  const stateOf = async (draft: boolean) => {
    const found = await req.payload.findByID({
      collection: collection.slug,
      depth: 0,
      disableErrors: true,
      draft,
      id,
      req,
      select: { _status: true } as never,
    })
    return (found as { _status?: string } | null)?._status
  }
  const isUnderWay = (await stateOf(false)) === 'published' && (await stateOf(true)) === 'draft'
  return isUnderWay ? { ...args, draft: true } : args
}
