import type { Field, FieldAccess } from 'payload'

import { nobody } from '../../access/nobody'

const staff: FieldAccess = ({ req: { user } }) => Boolean(user)

/**
 * Where the file is likely to hold personal data: page, kind and count, never what was found; and
 * that an editor has looked.
 */
export const personalDataFields = (): Field[] => [
  {
    name: 'personalData',
    type: 'json',
    access: { create: nobody, read: staff, update: nobody },
    admin: { hidden: true },
    jsonSchema: {
      fileMatch: ['a://archive/personal-data.json'],
      schema: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            count: { type: 'number' },
            kind: { type: 'string', enum: ['identityCode', 'phone'] },
            page: { type: 'number' },
          },
          required: ['count', 'kind', 'page'],
        },
      },
      uri: 'a://archive/personal-data.json',
    },
  },
  {
    name: 'personalDataChecked',
    type: 'checkbox',
    label: { en: 'Personal data are checked', fi: 'Henkilötiedot on tarkistettu' },
    access: { read: staff },
    admin: {
      description: {
        en: 'Needed only when the archive has found what looks like identity codes or telephone numbers.',
        fi: 'Tarvitaan vain, kun arkisto on löytänyt tiedostosta henkilötunnuksilta tai puhelinnumeroilta näyttäviä merkintöjä.',
      },
    },
    defaultValue: false,
  },
]
