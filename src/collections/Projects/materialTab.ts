import type { RelationshipFieldSingleValidation, Tab } from 'payload'

import { requiredInSource } from '../../fields/requiredInSource'
import { languageOptions } from '../../fields/languageOptions'
import { webAddressField } from '../../fields/webAddressField'
import { message } from '../../messages'
import { slugs } from '../../slugs'

/** What the project left behind: documents, links, pictures and other projects. */
export const materialTab = (): Tab => ({
  label: { en: 'Material', fi: 'Aineistot' },
  fields: [
    {
      name: 'attachments',
      type: 'upload',
      label: { en: 'Attachments', fi: 'Liitteet' },
      admin: {
        description: {
          en: 'Drag files here, several at once if you like, or choose one that the archive has already. They are shown in this order and become public when the project is published.',
          fi: 'Vedä tiedostot tähän, vaikka monta kerralla, tai valitse arkistossa jo oleva. Ne näytetään tässä järjestyksessä ja tulevat julkisiksi, kun hanke julkaistaan.',
        },
      },
      hasMany: true,
      index: true,
      relationTo: slugs.attachments,
    },
    {
      name: 'links',
      type: 'array',
      label: { en: 'Links', fi: 'Linkit' },
      labels: { singular: { en: 'Link', fi: 'Linkki' }, plural: { en: 'Links', fi: 'Linkit' } },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { en: 'What the link leads to', fi: 'Mihin linkki vie' },
          localized: true,
          maxLength: 200,
          required: true,
          validate: requiredInSource,
        },
        {
          type: 'row',
          fields: [
            webAddressField('url', {
              label: { en: 'Address', fi: 'Osoite' },
              description: {
                en: 'Leave empty when the address is not known: the page then says so.',
                fi: 'Jätä tyhjäksi, jos osoitetta ei tiedetä: sivu kertoo silloin siitä.',
              },
            }),
            {
              name: 'language',
              type: 'select',
              label: { en: 'Language of the page', fi: 'Sivun kieli' },
              options: languageOptions(),
            },
          ],
        },
      ],
    },
    {
      name: 'images',
      type: 'array',
      label: { en: 'Images and logos', fi: 'Kuvat ja logot' },
      labels: { singular: { en: 'Image', fi: 'Kuva' }, plural: { en: 'Images', fi: 'Kuvat' } },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'image',
          type: 'upload',
          label: { en: 'Image', fi: 'Kuva' },
          index: true,
          relationTo: slugs.images,
          required: true,
        },
        {
          name: 'kind',
          type: 'select',
          label: { en: 'What it is', fi: 'Mikä kuva on' },
          defaultValue: 'photo',
          options: [
            { label: { en: 'Picture', fi: 'Kuva' }, value: 'photo' },
            { label: { en: 'Logo of the project', fi: 'Hankkeen logo' }, value: 'logo' },
            { label: { en: 'Logo of the funder', fi: 'Rahoittajan logo' }, value: 'fundingLogo' },
          ],
          required: true,
        },
      ],
    },
    {
      name: 'relatedProjects',
      type: 'array',
      label: { en: 'Related projects', fi: 'Liittyvät hankkeet' },
      labels: {
        singular: { en: 'Related project', fi: 'Liittyvä hanke' },
        plural: { en: 'Related projects', fi: 'Liittyvät hankkeet' },
      },
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'project',
              type: 'relationship',
              label: { en: 'Project', fi: 'Hanke' },
              admin: { width: '60%' },
              relationTo: slugs.projects,
              required: true,
              validate: refuseSelf,
            },
            {
              name: 'kind',
              type: 'select',
              label: { en: 'How it is related', fi: 'Miten se liittyy' },
              admin: { width: '40%' },
              defaultValue: 'sister',
              options: [
                { label: { en: 'Came before this', fi: 'Edelsi tätä' }, value: 'predecessor' },
                { label: { en: 'Continued this', fi: 'Jatkoi tätä' }, value: 'successor' },
                { label: { en: 'Sister project', fi: 'Sisarhanke' }, value: 'sister' },
              ],
              required: true,
            },
          ],
        },
      ],
    },
  ],
})

const refuseSelf: RelationshipFieldSingleValidation = (value, { id, req }) => {
  if (!value) return req.t('validation:required')
  return value !== id || message(req, 'related.self')
}
