import type { CollectionConfig } from 'payload'

import { requiredInSource } from '../../fields/requiredInSource'
import { identifierField } from '../../fields/identifierField'
import { isPublicField } from '../../fields/isPublicField'
import { slugField } from '../../fields/slugField'
import { webAddressField } from '../../fields/webAddressField'
import { refreshEmblem } from '../../publicity/refreshEmblem'
import { slugs } from '../../slugs'
import { keepWhileNamed, namedAccess } from '../namedAccess'
import { visibilityFields } from './visibilityFields'

/** A funding programme, such as Interreg Europe. */
export const createProgrammesCollection = (): CollectionConfig => ({
  slug: slugs.programmes,
  labels: {
    singular: { en: 'Programme', fi: 'Ohjelma' },
    plural: { en: 'Programmes', fi: 'Ohjelmat' },
  },
  access: namedAccess,
  admin: { defaultColumns: ['name', 'funder', 'fund', 'isPublic'], useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', fi: 'Nimi' },
      index: true,
      localized: true,
      maxLength: 200,
      required: true,
      validate: requiredInSource,
    },
    slugField(slugs.programmes, 'name'),
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', fi: 'Tyyppi' },
      options: [
        { label: { en: 'Interreg', fi: 'Interreg' }, value: 'interreg' },
        { label: { en: 'Direct EU funding', fi: 'EU:n suora rahoitus' }, value: 'euDirect' },
        {
          label: { en: 'EU structural funds', fi: 'EU:n rakennerahastot' },
          value: 'structuralFund',
        },
        { label: { en: 'National', fi: 'Kansallinen' }, value: 'national' },
      ],
    },
    {
      name: 'funder',
      type: 'text',
      label: { en: 'Funder', fi: 'Rahoittaja' },
      localized: true,
      maxLength: 200,
    },
    {
      name: 'fund',
      type: 'text',
      label: { en: 'Fund', fi: 'Rahasto' },
      localized: true,
      maxLength: 200,
    },
    {
      name: 'period',
      type: 'text',
      label: { en: 'Programme period', fi: 'Ohjelmakausi' },
      admin: { description: { en: 'For example 2014–2020.', fi: 'Esimerkiksi 2014–2020.' } },
      maxLength: 40,
    },
    ...visibilityFields(),
    webAddressField('website', { label: { en: 'Web site', fi: 'Verkkosivusto' } }),
    identifierField(),
    isPublicField(slugs.programmes),
  ],
  hooks: { ...keepWhileNamed(slugs.programmes), afterChange: [refreshEmblem] },
  trash: true,
  versions: { drafts: false, maxPerDoc: 0 },
})
