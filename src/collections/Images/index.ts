import type { CollectionConfig, TextField } from 'payload'

import { imageTypes } from '../../documents/fileTypes'
import { refuseBadFile } from '../../documents/refuseBadFile'
import { rehearseReplacement } from '../../documents/rehearseReplacement'
import { sendSafely } from '../../documents/sendSafely'
import { identifierField } from '../../fields/identifierField'
import { isPublicField } from '../../fields/isPublicField'
import { languageName } from '../../lib/languageName'
import { message } from '../../messages'
import { slugs } from '../../slugs'
import type { UploadOptions } from '../Attachments'
import { keepWhileNamed, namedAccess } from '../namedAccess'

type Options = UploadOptions & {
  /** Content languages of the host. */
  locales: string[]
}

/** A picture or logo, with the text that stands for it. */
export const createImagesCollection = ({
  locales,
  maxFileBytes,
  mediaDir,
}: Options): CollectionConfig => ({
  slug: slugs.images,
  labels: { singular: { en: 'Image', fi: 'Kuva' }, plural: { en: 'Images', fi: 'Kuvat' } },
  access: namedAccess,
  admin: { defaultColumns: ['filename', 'alt', 'isPublic', 'updatedAt'] },
  defaultSort: '-updatedAt',
  fields: [
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: { en: 'The image is decorative', fi: 'Kuva on koriste' },
      admin: {
        description: {
          en: 'Tells nothing that the text does not tell: screen readers pass it by.',
          fi: 'Ei kerro mitään, mitä teksti ei kertoisi: ruudunlukija ohittaa sen.',
        },
      },
      defaultValue: false,
    },
    {
      name: 'alt',
      type: 'group',
      label: { en: 'Alternative text', fi: 'Tekstivastine' },
      admin: {
        condition: (_, siblings) => !siblings.isDecorative,
        description: {
          en: 'What the image shows, for those who do not see it. Needed in every language.',
          fi: 'Mitä kuvassa on, niille jotka eivät näe sitä. Tarvitaan kaikilla kielillä.',
        },
      },
      // Not localised, so that all languages are on one screen and none can be forgotten.
      fields: locales.map(altField),
    },
    {
      name: 'caption',
      type: 'text',
      label: { en: 'Caption', fi: 'Kuvateksti' },
      localized: true,
      maxLength: 300,
    },
    {
      name: 'credit',
      type: 'text',
      label: { en: 'Credit', fi: 'Kuvan tekijä' },
      maxLength: 120,
    },
    identifierField(),
    isPublicField(slugs.images),
  ],
  hooks: {
    ...keepWhileNamed(slugs.images),
    beforeOperation: [refuseBadFile({ maxFileBytes, types: imageTypes }), rehearseReplacement],
  },
  trash: true,
  upload: {
    adminThumbnail: 'small',
    focalPoint: false,
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true },
      { name: 'large', width: 1280, withoutEnlargement: true },
    ],
    mimeTypes: Object.values(imageTypes),
    modifyResponseHeaders: sendSafely,
    pasteURL: false,
    staticDir: `${mediaDir}/images`,
  },
})

const altField = (locale: string): TextField => ({
  name: locale,
  type: 'text',
  label: { en: languageName(locale, 'en'), fi: languageName(locale, 'fi') },
  maxLength: 400,
  validate: (value, { data, req }) => {
    const { isDecorative } = data as { isDecorative?: boolean | null }
    if (isDecorative || (typeof value === 'string' && value.trim() !== '')) return true
    return message(req, 'alt.required', { language: languageName(locale, req.i18n.language) })
  },
})
