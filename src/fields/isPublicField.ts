import type { CheckboxField, PayloadRequest, TypeWithID } from 'payload'

import { nobody } from '../access/nobody'
import { isNamedInPublic, type NamedCollection } from '../publicity/isNamedInPublic'

/**
 * True when a published project names this: then the public may read it, its file included.
 *
 * Counted anew on each save, so neither a caller nor a restored version can set it; what projects
 * change is kept by `refreshPublicity`.
 */
export const isPublicField = (collection: NamedCollection): CheckboxField => ({
  name: 'isPublic',
  type: 'checkbox',
  label: { en: 'Visible to the public', fi: 'Näkyy julkisesti' },
  access: { create: nobody, update: nobody },
  admin: {
    description: {
      en: 'Ticked by the archive when a published project uses this.',
      fi: 'Arkisto merkitsee tämän, kun julkaistu hanke käyttää kohdetta.',
    },
    position: 'sidebar',
    readOnly: true,
  },
  defaultValue: false,
  hooks: {
    beforeChange: [
      ({ originalDoc, req }: { originalDoc?: Partial<TypeWithID>; req: PayloadRequest }) =>
        originalDoc?.id ? isNamedInPublic(req, collection, originalDoc.id) : false,
    ],
  },
  index: true,
})
