import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Answers the public from what is published, also when it asks for drafts with `?draft=true`.
 *
 * Payload holds a query through a relationship (`where[relatedProjects.project.title]`) to the
 * access rules of the related project, but not when the query is over drafts: the public could
 * find out letter by letter what a related draft says.
 */
export const publishedForPublic: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isPublic = !req.user && !('overrideAccess' in args && args.overrideAccess)
  return operation === 'read' && isPublic && 'draft' in args ? { ...args, draft: false } : args
}
