import type { Field } from 'payload'

import { slugs } from '../../slugs'

/** Why the file is being replaced, and the files that it has had before. */
export const replacementFields = (): Field[] => [
  {
    name: 'replacementReason',
    type: 'text',
    label: { en: 'Why the file is replaced', fi: 'Miksi tiedosto korvataan' },
    admin: {
      condition: (data) => Boolean(data.filename),
      description: {
        en: 'Fill in when you choose a new file for an attachment that has been public. Readers see the reason beside the earlier file; the address stays the same.',
        fi: 'Täytä, kun valitset uuden tiedoston julkaistulle liitteelle. Lukijat näkevät syyn aiemman tiedoston kohdalla; osoite säilyy samana.',
      },
    },
    maxLength: 300,
    virtual: true, // kept with the earlier file
  },
  {
    name: 'earlierFiles',
    type: 'join',
    label: { en: 'Earlier files', fi: 'Aiemmat tiedostot' },
    admin: {
      allowCreate: false,
      condition: (data) => Boolean(data.filename),
      defaultColumns: ['filename', 'replacedAt', 'reason', 'isWithheld'],
      description: {
        en: 'Readers may still open these. Open one to hide it from them.',
        fi: 'Lukijat voivat yhä avata nämä. Avaa tiedosto, jos haluat piilottaa sen heiltä.',
      },
    },
    collection: slugs.earlierFiles,
    defaultLimit: 50,
    defaultSort: '-replacedAt',
    on: 'attachment',
  },
]
