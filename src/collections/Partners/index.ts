import type { CollectionConfig } from 'payload'

import { requiredInSource } from '../../fields/requiredInSource'
import { countryOptions } from '../../fields/countryOptions'
import { identifierField } from '../../fields/identifierField'
import { isPublicField } from '../../fields/isPublicField'
import { slugField } from '../../fields/slugField'
import { webAddressField } from '../../fields/webAddressField'
import { slugs } from '../../slugs'
import { keepWhileNamed, namedAccess } from '../namedAccess'
import { refreshProjectCountries } from './hooks/refreshProjectCountries'

/** An organisation that ran, funded or took part in a project. */
export const createPartnersCollection = (): CollectionConfig => ({
  slug: slugs.partners,
  labels: {
    singular: { en: 'Partner', fi: 'Partneri' },
    plural: { en: 'Partners', fi: 'Partnerit' },
  },
  access: namedAccess,
  admin: { defaultColumns: ['name', 'country', 'kind', 'isPublic'], useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', fi: 'Nimi' },
      admin: {
        description: {
          en: 'In the other language only where the organisation itself uses another name.',
          fi: 'Toisella kielellä vain, jos organisaatio itse käyttää eri nimeä.',
        },
      },
      index: true,
      localized: true,
      maxLength: 200,
      required: true,
      validate: requiredInSource,
    },
    slugField(slugs.partners, 'name'),
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', fi: 'Tyyppi' },
      options: [
        { label: { en: 'Regional authority', fi: 'Aluehallinto' }, value: 'regionalAuthority' },
        { label: { en: 'Municipality', fi: 'Kunta' }, value: 'municipality' },
        { label: { en: 'State authority', fi: 'Valtion viranomainen' }, value: 'stateAuthority' },
        { label: { en: 'University', fi: 'Korkeakoulu' }, value: 'university' },
        { label: { en: 'Research institute', fi: 'Tutkimuslaitos' }, value: 'research' },
        { label: { en: 'Company', fi: 'Yritys' }, value: 'company' },
        { label: { en: 'Network', fi: 'Verkosto' }, value: 'network' },
        { label: { en: 'Association', fi: 'Yhdistys' }, value: 'association' },
      ],
    },
    {
      name: 'country',
      type: 'select',
      label: { en: 'Country', fi: 'Maa' },
      index: true,
      options: countryOptions(),
    },
    webAddressField('website', { label: { en: 'Web site', fi: 'Verkkosivusto' } }),
    identifierField(),
    isPublicField(slugs.partners),
  ],
  hooks: { ...keepWhileNamed(slugs.partners), afterChange: [refreshProjectCountries] },
  trash: true,
  versions: { drafts: false, maxPerDoc: 0 },
})
