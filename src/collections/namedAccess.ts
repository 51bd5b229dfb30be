import type { CollectionConfig } from 'payload'

import { authenticated } from '../access/authenticated'
import { publisher } from '../access/publisher'
import { publisherOrNotPublic } from '../access/publisherOrNotPublic'
import { publicOrAuthenticated } from '../access/publicOrAuthenticated'
import type { NamedCollection } from '../publicity/isNamedInPublic'
import { keepReferenced, keepReferencedFromTrash } from './keepReferenced'

/** What the collections share that are public as far as published projects name their documents. */
export const namedAccess = {
  create: authenticated,
  delete: publisher,
  read: publicOrAuthenticated,
  readVersions: authenticated,
  update: publisherOrNotPublic,
} satisfies CollectionConfig['access']

/** Hooks that keep a document while a project names it. */
export const keepWhileNamed = (collection: NamedCollection) => ({
  beforeChange: [keepReferencedFromTrash(collection)],
  beforeDelete: [keepReferenced(collection)],
})
