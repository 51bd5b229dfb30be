import type { CollectionConfig } from 'payload'

import { requiredInSource } from '../../fields/requiredInSource'
import { documentTypes } from '../../documents/fileTypes'
import { refuseBadFile } from '../../documents/refuseBadFile'
import { rehearseReplacement } from '../../documents/rehearseReplacement'
import {
  refuseUnexplainedReplacement,
  replaceInPlace,
} from '../../documents/replacement/replaceInPlace'
import { refuseUncheckedPersonalData } from '../../documents/refuseUncheckedPersonalData'
import { sendSafely } from '../../documents/sendSafely'
import { identifierField } from '../../fields/identifierField'
import { isPublicField } from '../../fields/isPublicField'
import { languageOptions } from '../../fields/languageOptions'
import { partialDateField } from '../../fields/partialDateField'
import { slugs } from '../../slugs'
import { deleteDependents } from '../deleteDependents'
import { keepWhileNamed, namedAccess } from '../namedAccess'
import { fileFields } from './fileFields'
import { keepCover, noteCover } from './hooks/keepCover'
import { readFromFile } from './hooks/readFromFile'
import { personalDataFields } from './personalDataFields'
import { replacementFields } from './replacementFields'

export type UploadOptions = { maxFileBytes: number; mediaDir: string }

/** A document that a project left behind, such as its final report. */
export const createAttachmentsCollection = ({
  maxFileBytes,
  mediaDir,
}: UploadOptions): CollectionConfig => ({
  slug: slugs.attachments,
  labels: {
    singular: { en: 'Attachment', fi: 'Liite' },
    plural: { en: 'Attachments', fi: 'Liitteet' },
  },
  access: namedAccess,
  admin: {
    defaultColumns: ['title', 'filename', 'kind', 'language', 'isPublic', 'updatedAt'],
    description: {
      en: 'Documents of projects. A file is public only while a published project uses it.',
      fi: 'Hankkeiden asiakirjat. Tiedosto on julkinen vain, kun julkaistu hanke käyttää sitä.',
    },
    useAsTitle: 'title',
  },
  defaultSort: '-updatedAt',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', fi: 'Otsikko' },
      admin: {
        description: {
          en: 'What the document is called: readers choose by this, not by the file name.',
          fi: 'Asiakirjan nimi: lukija valitsee tämän eikä tiedostonimen perusteella.',
        },
      },
      localized: true,
      maxLength: 250,
      required: true,
      validate: requiredInSource,
    },
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', fi: 'Laji' },
      options: [
        { label: { en: 'Final report', fi: 'Loppuraportti' }, value: 'finalReport' },
        { label: { en: 'Summary', fi: 'Tiivistelmä' }, value: 'summary' },
        { label: { en: 'Workbook', fi: 'Työkirja' }, value: 'workbook' },
        { label: { en: 'Worksheet', fi: 'Työskentelyvälilehti' }, value: 'worksheet' },
        { label: { en: 'Guide', fi: 'Opas' }, value: 'guide' },
        { label: { en: 'Handbook', fi: 'Käsikirja' }, value: 'handbook' },
        { label: { en: 'Materials', fi: 'Aineisto' }, value: 'materials' },
        { label: { en: 'Other', fi: 'Muu' }, value: 'other' },
      ],
      required: true,
    },
    {
      name: 'language',
      type: 'select',
      label: { en: 'Language of the document', fi: 'Asiakirjan kieli' },
      options: languageOptions(),
      required: true,
    },
    {
      name: 'description',
      type: 'textarea',
      label: { en: 'Description', fi: 'Kuvaus' },
      localized: true,
      maxLength: 600,
    },
    {
      name: 'licence',
      type: 'select',
      label: { en: 'Licence', fi: 'Lisenssi' },
      defaultValue: 'CC-BY-4.0',
      options: [
        { label: 'CC BY 4.0', value: 'CC-BY-4.0' },
        { label: 'CC0 1.0', value: 'CC0-1.0' },
        {
          label: { en: 'All rights reserved', fi: 'Kaikki oikeudet pidätetään' },
          value: 'reserved',
        },
      ],
      required: true,
    },
    partialDateField('firstPublished', {
      label: { en: 'First published on the web', fi: 'Julkaistu verkossa ensimmäisen kerran' },
      description: {
        en: 'Decides whether the accessibility rules cover the file (from 23 September 2018).',
        fi: 'Ratkaisee, koskevatko saavutettavuusvaatimukset tiedostoa (23.9.2018 alkaen).',
      },
    }),
    {
      name: 'accessibility',
      type: 'select',
      label: { en: 'Accessibility', fi: 'Saavutettavuus' },
      defaultValue: 'unknown',
      options: [
        { label: { en: 'Not known', fi: 'Ei tiedossa' }, value: 'unknown' },
        { label: { en: 'Accessible', fi: 'Saavutettava' }, value: 'accessible' },
        { label: { en: 'Partly accessible', fi: 'Osittain saavutettava' }, value: 'partial' },
        { label: { en: 'Not accessible', fi: 'Ei saavutettava' }, value: 'not' },
      ],
      required: true,
    },
    ...replacementFields(),
    ...personalDataFields(),
    ...fileFields(),
    identifierField(),
    isPublicField(slugs.attachments),
  ],
  hooks: {
    afterChange: [keepCover],
    beforeChange: [...keepWhileNamed(slugs.attachments).beforeChange, noteCover],
    beforeDelete: [
      ...keepWhileNamed(slugs.attachments).beforeDelete,
      deleteDependents(slugs.earlierFiles, 'attachment'),
    ],
    beforeOperation: [
      refuseBadFile({ maxFileBytes, types: documentTypes }),
      refuseUncheckedPersonalData,
      refuseUnexplainedReplacement,
      rehearseReplacement,
      replaceInPlace,
    ],
    beforeValidate: [readFromFile],
  },
  trash: true,
  upload: {
    adminThumbnail: 'cover',
    crop: false,
    focalPoint: false,
    // Of a document Payload makes no smaller sizes: `noteCover` fills this one.
    imageSizes: [{ name: 'cover' }],
    mimeTypes: Object.values(documentTypes),
    modifyResponseHeaders: sendSafely,
    pasteURL: false,
    staticDir: `${mediaDir}/attachments`,
  },
})
