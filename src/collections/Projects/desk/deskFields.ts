import type { Field } from 'payload'

import { nobody } from '../../../access/nobody'
import { staffField } from '../../../access/staffField'

/** Kept by hooks, read by staff, shown by the desk's own panel and in lists. */
const kept = {
  access: { create: nobody, read: staffField, update: nobody },
  admin: { condition: () => false },
  disableDuplicate: true,
} as const

/** Where a project is on its way to readers, and what is still wrong with it. */
export const deskFields = (): Field[] => [
  {
    name: 'reviewState',
    type: 'select',
    ...kept,
    label: { en: 'Review', fi: 'Tarkastus' },
    defaultValue: 'draft',
    index: true,
    options: [
      { label: { en: 'Draft', fi: 'Luonnos' }, value: 'draft' },
      { label: { en: 'Waits for review', fi: 'Odottaa tarkastusta' }, value: 'submitted' },
      { label: { en: 'Sent back', fi: 'Palautettu muokattavaksi' }, value: 'returned' },
      { label: { en: 'Published', fi: 'Julkaistu' }, value: 'published' },
    ],
  },
  {
    name: 'submittedBy',
    type: 'text',
    ...kept,
    label: { en: 'Sent for review by (user’s ID)', fi: 'Tarkastettavaksi lähettäjä (tunniste)' },
    index: true,
  },
  {
    name: 'reviewRemark',
    type: 'textarea',
    ...kept,
    label: { en: 'Remark of the reviewer', fi: 'Tarkastajan huomautus' },
  },
  {
    name: 'reviewEvents',
    type: 'json',
    ...kept,
    label: { en: 'Course of the review', fi: 'Tarkastuksen vaiheet' },
  },
  {
    name: 'publishedUnreviewed',
    type: 'checkbox',
    ...kept,
    label: { en: 'Published without a review', fi: 'Julkaistu tarkastamatta' },
    index: true,
  },
  {
    name: 'translationState',
    type: 'select',
    ...kept,
    label: { en: 'Translation', fi: 'Käännös' },
    index: true,
    options: [
      { label: { en: 'Something is missing', fi: 'Puuttuu' }, value: 'missing' },
      { label: { en: 'Outdated', fi: 'Vanhentunut' }, value: 'outdated' },
      { label: { en: 'Done', fi: 'Valmis' }, value: 'done' },
    ],
  },
  // What each translation was made from, by language: see `src/translation`.
  { name: 'translationBasis', type: 'json', ...kept, hidden: true },
  {
    name: 'gateErrors',
    type: 'number',
    ...kept,
    label: { en: 'Errors', fi: 'Virheitä' },
    index: true,
  },
  {
    name: 'gateWarnings',
    type: 'number',
    ...kept,
    label: { en: 'Warnings', fi: 'Huomautuksia' },
    index: true,
  },
]
