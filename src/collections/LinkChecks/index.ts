import type { CollectionConfig } from 'payload'

import { authenticated } from '../../access/authenticated'
import { slugs } from '../../slugs'

const nobody = () => false

/** What came of trying an address that projects link to. Kept by `src/links`. */
export const createLinkChecksCollection = (): CollectionConfig => ({
  slug: slugs.linkChecks,
  labels: {
    singular: { en: 'Link check', fi: 'Linkin tarkistus' },
    plural: { en: 'Link checks', fi: 'Linkkien tarkistukset' },
  },
  access: { create: nobody, delete: nobody, read: authenticated, update: nobody },
  admin: {
    defaultColumns: ['url', 'isDead', 'reason', 'checkedAt'],
    description: {
      en: 'Tried each night. Put a dead link right in the project that has it.',
      fi: 'Tarkistetaan joka yö. Korjaa kuollut linkki siinä hankkeessa, jossa se on.',
    },
    useAsTitle: 'url',
  },
  defaultSort: '-isDead',
  fields: [
    {
      name: 'url',
      type: 'text',
      label: { en: 'Address', fi: 'Osoite' },
      admin: { description: { en: 'As in the project.', fi: 'Kuten hankkeessa.' } },
      index: true,
      required: true,
      unique: true,
    },
    {
      name: 'isDead',
      type: 'checkbox',
      label: { en: 'Dead', fi: 'Kuollut' },
      admin: {
        description: {
          en: 'The page is gone, or has not answered twice in a row.',
          fi: 'Sivua ei enää ole, tai se ei ole vastannut kahdella kerralla peräkkäin.',
        },
      },
      index: true,
    },
    {
      name: 'reason',
      type: 'text',
      label: { en: 'Reason', fi: 'Syy' },
      admin: {
        description: { en: 'What the server answered.', fi: 'Mitä palvelin vastasi.' },
      },
    },
    {
      name: 'failures',
      type: 'number',
      label: { en: 'Failures in a row', fi: 'Epäonnistumisia peräkkäin' },
      admin: { description: { en: 'Nights without an answer.', fi: 'Öitä ilman vastausta.' } },
    },
    {
      name: 'checkedAt',
      type: 'date',
      label: { en: 'Tried', fi: 'Tarkistettu' },
      admin: { description: { en: 'The last time.', fi: 'Viimeksi.' } },
    },
  ],
  timestamps: false,
})
