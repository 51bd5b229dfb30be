import type { Access, CollectionConfig } from 'payload'

import { nobody } from '../../access/nobody'
import { publisher } from '../../access/publisher'
import { documentTypes } from '../../documents/fileTypes'
import { sendSafely } from '../../documents/sendSafely'
import { slugs } from '../../slugs'

/**
 * Staff read all of them; the public those that it has once read, as long as it may read the
 * attachment, unless a publisher holds one back.
 */
const publicWithItsAttachment: Access = ({ req: { user } }) =>
  user
    ? true
    : {
        'attachment.deletedAt': { exists: false },
        'attachment.isPublic': { equals: true },
        isWithheld: { not_equals: true },
      }

/** A file that a published attachment had before: kept as it was, with the reason why it was replaced. */
export const createEarlierFilesCollection = ({
  mediaDir,
}: {
  mediaDir: string
}): CollectionConfig => ({
  slug: slugs.earlierFiles,
  labels: {
    singular: { en: 'Earlier file', fi: 'Aiempi tiedosto' },
    plural: { en: 'Earlier files', fi: 'Aiemmat tiedostot' },
  },
  access: {
    create: nobody,
    delete: publisher,
    read: publicWithItsAttachment,
    update: publisher,
  },
  admin: {
    defaultColumns: ['filename', 'attachment', 'replacedAt', 'reason', 'isWithheld'],
    description: {
      en: 'Files that were replaced after they had been public. The archive keeps them on its own.',
      fi: 'Tiedostot, jotka on korvattu julkaisemisen jälkeen. Arkisto tallentaa ne itse.',
    },
    useAsTitle: 'filename',
  },
  defaultSort: '-replacedAt',
  fields: [
    {
      name: 'reason',
      type: 'text',
      label: { en: 'Why it was replaced', fi: 'Miksi tiedosto korvattiin' },
      admin: {
        description: {
          en: 'Shown to everyone beside the earlier file.',
          fi: 'Näkyy kaikille aiemman tiedoston yhteydessä.',
        },
      },
      localized: true,
      maxLength: 300,
    },
    {
      name: 'isWithheld',
      type: 'checkbox',
      label: { en: 'Hide from the public', fi: 'Piilota yleisöltä' },
      admin: {
        description: {
          en: 'For a file that should not have been published, for example because of personal data.',
          fi: 'Tiedostolle, jota ei olisi pitänyt julkaista esimerkiksi henkilötietojen vuoksi.',
        },
      },
      defaultValue: false,
    },
    {
      name: 'attachment',
      type: 'relationship',
      label: { en: 'Attachment', fi: 'Liite' },
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      relationTo: slugs.attachments,
      required: true,
    },
    {
      name: 'replacedAt',
      type: 'date',
      label: { en: 'Replaced', fi: 'Korvattu' },
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      required: true,
    },
    {
      name: 'checksum',
      type: 'text',
      label: { en: 'Checksum (SHA-256)', fi: 'Tarkistussumma (SHA-256)' },
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'pages',
      type: 'number',
      label: { en: 'Pages', fi: 'Sivuja' },
      access: { update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
  upload: {
    bulkUpload: false,
    crop: false,
    filesRequiredOnCreate: true,
    focalPoint: false,
    hideFileInputOnCreate: true,
    hideRemoveFile: true,
    mimeTypes: Object.values(documentTypes),
    modifyResponseHeaders: sendSafely,
    pasteURL: false,
    staticDir: `${mediaDir}/earlier`,
  },
})
