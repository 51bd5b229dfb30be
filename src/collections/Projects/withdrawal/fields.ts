import type { Field, RelationshipFieldSingleValidation } from 'payload'

import { staffOnly } from '../../../access/staffOnly'
import { message } from '../../../messages'
import { slugs } from '../../../slugs'

/**
 * Why a project that has been public no longer is, and where its readers are led instead. Asked for
 * when it is taken down; shown among the fields from then on, to be corrected.
 */
export const withdrawalFields = (): Field => ({
  name: 'withdrawal',
  type: 'group',
  label: { en: 'Taken down', fi: 'Poistettu julkaisusta' },
  access: { read: staffOnly },
  admin: {
    condition: (data: { withdrawal?: { reason?: unknown } }) => Boolean(data.withdrawal?.reason),
    description: {
      en: 'Why readers no longer see the project. Publishing it again clears this.',
      fi: 'Miksi lukijat eivät enää näe hanketta. Uusi julkaiseminen tyhjentää nämä.',
    },
  },
  fields: [
    {
      name: 'reason',
      type: 'select',
      label: { en: 'Reason', fi: 'Syy' },
      admin: {
        description: {
          en: 'In error: readers are told that the page has been removed. Merged: they are led to the other project.',
          fi: 'Virhe: lukijalle kerrotaan, että sivu on poistettu. Yhdistetty: lukija ohjataan toisen hankkeen sivulle.',
        },
      },
      options: [
        { label: { en: 'Published in error', fi: 'Julkaistu virheellisesti' }, value: 'inError' },
        {
          label: { en: 'Merged into another project', fi: 'Yhdistetty toiseen hankkeeseen' },
          value: 'merged',
        },
      ],
    },
    {
      name: 'successor',
      type: 'relationship',
      label: { en: 'The other project', fi: 'Toinen hanke' },
      admin: {
        condition: (_, siblings: { reason?: unknown }) => siblings.reason === 'merged',
        description: {
          en: 'Readers of the old address are led to its page.',
          fi: 'Vanhan osoitteen lukijat ohjataan sen sivulle.',
        },
      },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      relationTo: slugs.projects,
      validate: neededWhenMerged,
    },
  ],
})

const neededWhenMerged: RelationshipFieldSingleValidation = (value, { id, req, siblingData }) => {
  if ((siblingData as { reason?: unknown }).reason !== 'merged') return true
  if (!value) return message(req, 'withdrawal.successorMissing')
  return value === id ? message(req, 'related.self') : true
}
