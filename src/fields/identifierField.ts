import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

import { nobody } from '../access/nobody'

/**
 * What the document is known by outside: in the open data, in an import, in another database.
 *
 * Unlike the database's own id it survives a move to another database. Given once, by an import or
 * else by chance, and never changed.
 */
export const identifierField = (): TextField => ({
  name: 'identifier',
  type: 'text',
  label: { en: 'Identifier', fi: 'Tunniste' },
  access: { update: nobody },
  admin: {
    description: {
      en: 'What open data and imports know this by. It never changes.',
      fi: 'Tällä avoin data ja tuonti tunnistavat kohteen. Tunniste ei muutu.',
    },
    position: 'sidebar',
    readOnly: true,
  },
  hooks: {
    beforeChange: [
      // A copy, whose original Payload passes along, is made and not updated.
      ({ operation, originalDoc, value }: Saving) =>
        (operation === 'update' ? given(originalDoc?.identifier) : undefined) ??
        given(value) ??
        randomUUID(),
    ],
    beforeDuplicate: [() => randomUUID()],
  },
  index: true,
  maxLength: 100,
  unique: true,
})

type Saving = {
  operation?: string
  originalDoc?: { identifier?: unknown }
  value?: unknown
}

const given = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
