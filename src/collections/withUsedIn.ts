import type { CollectionConfig, UIField } from 'payload'

import { namedCollections } from '../publicity/isNamedInPublic'

/**
 * The collection with the list of what names a document beside its fields, where projects name its
 * documents and the host shows the archive's own parts of the admin. The list stores nothing.
 *
 * @param folder where the host's import map finds `src/admin`
 */
export const withUsedIn = (collection: CollectionConfig, folder?: string): CollectionConfig => {
  const { slug } = collection
  if (folder === undefined || !namedCollections.includes(slug)) return collection
  const panel: UIField = {
    name: 'usedIn',
    type: 'ui',
    admin: {
      components: {
        Field: { path: `${folder}/usedIn/UsedIn#UsedIn`, serverProps: { collection: slug } },
      },
      disableListColumn: true,
      position: 'sidebar',
    },
  }
  return { ...collection, fields: [...collection.fields, panel] }
}
