import type { CollectionConfig, Field, StaticLabel } from 'payload'

import { authenticated } from '../access/authenticated'
import { slugs } from '../slugs'
import { actions } from './actions'
import { exportCsv } from './exportCsv'
import { labelsOf } from './fieldLabels'

const closed = () => false

/**
 * Who did what, and when: one entry for each, written by the archive and changed by nobody.
 *
 * An entry keeps the names of that day, so it can be read when the user or the document is gone.
 */
export const createAuditCollection = (): CollectionConfig => ({
  slug: slugs.auditEntries,
  labels: {
    singular: { en: 'Log entry', fi: 'Lokimerkintä' },
    plural: { en: 'Change log', fi: 'Muutosloki' },
  },
  access: { create: closed, delete: closed, read: authenticated, update: closed },
  admin: {
    defaultColumns: ['createdAt', 'userName', 'action', 'documentTitle', 'kind', 'changes'],
    description: {
      en: 'Who changed what, and when. Entries cannot be changed or deleted.',
      fi: 'Kuka muutti mitä ja milloin. Merkintöjä ei voi muuttaa eikä poistaa.',
    },
    hideAPIURL: true,
    listSearchableFields: ['userName', 'documentTitle'],
    pagination: { defaultLimit: 50 },
    useAsTitle: 'documentTitle',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [{ handler: exportCsv, method: 'get', path: '/csv' }],
  fields: [
    readOnly('userName', { en: 'Who', fi: 'Kuka' }),
    {
      name: 'action',
      type: 'select',
      admin: { readOnly: true },
      index: true,
      label: { en: 'What was done', fi: 'Mitä tehtiin' },
      options: Object.entries(actions).map(([value, label]) => ({ label, value })),
      required: true,
    },
    readOnly('documentTitle', { en: 'To what', fi: 'Mille' }),
    readOnly('kind', { en: 'Kind', fi: 'Laji' }),
    {
      name: 'changes',
      type: 'text',
      admin: { readOnly: true },
      hooks: {
        afterRead: [
          ({ req, siblingData }) =>
            labelsOf(req, (siblingData as Entry).entity, (siblingData as Entry).fields ?? []).join(
              ', ',
            ),
        ],
      },
      label: { en: 'Fields that changed', fi: 'Muuttuneet kentät' },
      virtual: true,
    },
    { ...readOnly('language', { en: 'Language', fi: 'Kieli' }) },
    // For programs; people read `kind` and `changes`.
    { name: 'entity', type: 'text', admin: { hidden: true }, index: true },
    { name: 'documentId', type: 'text', admin: { hidden: true }, index: true },
    { name: 'userId', type: 'text', admin: { hidden: true }, index: true },
    { name: 'fields', type: 'json', admin: { hidden: true } },
  ],
  timestamps: true,
})

type Entry = { entity?: string; fields?: null | string[] }

const readOnly = (name: string, label: StaticLabel): Field => ({
  name,
  type: 'text',
  admin: { readOnly: true },
  index: true,
  label,
})
