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
      ({ originalDoc, value }: { originalDoc?: { identifier?: unknown }; value?: unknown }) =>
        given(originalDoc?.identifier) ?? given(value) ?? randomUUID(),
    ],
    beforeDuplicate: [() => undefined],
  },
  index: true,
  maxLength: 100,
  unique: true,
})

const given = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
