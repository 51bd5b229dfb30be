import type { Field } from 'payload'

import { nobody } from '../../access/nobody'
import { longest, type FeedbackKind } from '../../feedback/rules'
import { message } from '../../messages'
import { slugs } from '../../slugs'

/** What the sender wrote. Staff may record a call or a letter; nobody rewrites it afterwards. */
export const writtenFields = (): Field[] => [
  {
    name: 'kind',
    type: 'select',
    label: { en: 'About', fi: 'Aihe' },
    access: { update: nobody },
    options: [
      {
        label: { en: 'Accessible version', fi: 'Saavutettava versio' },
        value: 'accessibleVersion',
      },
      { label: { en: 'Error on a page', fi: 'Virhe sivulla' }, value: 'error' },
      {
        label: { en: 'Feedback on accessibility', fi: 'Saavutettavuuspalaute' },
        value: 'accessibility',
      },
      { label: { en: 'Something else', fi: 'Muu asia' }, value: 'other' },
    ] satisfies { label: object; value: FeedbackKind }[],
    required: true,
  },
  {
    name: 'document',
    type: 'relationship',
    label: { en: 'Document', fi: 'Asiakirja' },
    access: { update: nobody },
    relationTo: slugs.attachments,
  },
  {
    name: 'page',
    type: 'text',
    label: { en: 'Page', fi: 'Sivu' },
    access: { update: nobody },
    admin: {
      description: {
        en: 'Address or name, as the sender gave it.',
        fi: 'Osoite tai nimi, kuten lähettäjä sen kertoi.',
      },
    },
    maxLength: longest.page,
  },
  {
    name: 'message',
    type: 'textarea',
    label: { en: 'Message', fi: 'Viesti' },
    access: { update: nobody },
    admin: { rows: 8 },
    maxLength: longest.message,
    // Not `required`: the words go when the sender is forgotten.
    validate: (value, { operation, req }) =>
      operation === 'update' || value ? true : message(req, 'feedback.messageEmpty'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { en: 'Name', fi: 'Nimi' },
        access: { update: nobody },
        maxLength: longest.name,
      },
      {
        name: 'email',
        type: 'email',
        label: { en: 'E-mail address', fi: 'Sähköpostiosoite' },
        access: { update: nobody },
        admin: {
          description: {
            en: 'Empty: the sender wants no answer.',
            fi: 'Tyhjä: lähettäjä ei halua vastausta.',
          },
        },
      },
      {
        name: 'language',
        type: 'select',
        label: { en: 'Language of the answer', fi: 'Vastauksen kieli' },
        defaultValue: 'fi',
        options: [
          { label: { en: 'Finnish', fi: 'suomi' }, value: 'fi' },
          { label: { en: 'English', fi: 'englanti' }, value: 'en' },
        ],
        required: true,
      },
    ],
  },
]
