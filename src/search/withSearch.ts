import type { CollectionConfig } from 'payload'

import { slugs } from '../slugs'
import {
  forgetNamed,
  forgetProject,
  syncSavedAttachment,
  syncSavedNamed,
  syncSavedProject,
  waitForReading,
} from './hooks'
import { readingFields } from './reading/readingFields'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The collection, kept in step with the index. */
export const withSearch = (collection: CollectionConfig): CollectionConfig => {
  const own = hooksOf(collection.slug)
  const { hooks } = collection
  return {
    ...collection,
    fields:
      collection.slug === slugs.attachments
        ? [...collection.fields, ...readingFields()]
        : collection.fields,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), ...(own.afterChange ?? [])],
      afterDelete: [...(hooks?.afterDelete ?? []), ...(own.afterDelete ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), ...(own.beforeChange ?? [])],
    },
  }
}

const hooksOf = (slug: string): Hooks => {
  switch (slug) {
    case slugs.projects:
      return { afterChange: [syncSavedProject], afterDelete: [forgetProject] }
    case slugs.attachments:
      return {
        afterChange: [syncSavedAttachment],
        afterDelete: [forgetNamed(slugs.attachments)],
        beforeChange: [waitForReading],
      }
    case slugs.partners:
    case slugs.programmes:
    case slugs.topics:
      return { afterChange: [syncSavedNamed(slug)], afterDelete: [forgetNamed(slug)] }
    default:
      return {}
  }
}
