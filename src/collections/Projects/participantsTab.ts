import type { SelectField, Tab } from 'payload'

import { countField } from '../../fields/countField'
import { countryOptions } from '../../fields/countryOptions'
import { slugs } from '../../slugs'

/** Who ran the project and who took part. */
export const participantsTab = (): Tab => ({
  label: { en: 'Participants', fi: 'Osallistujat' },
  fields: [
    {
      name: 'ownerRole',
      type: 'select',
      label: { en: 'Our role', fi: 'Oma roolimme' },
      admin: {
        description: {
          en: 'What the owner of the archive was in the project.',
          fi: 'Mikä arkiston omistaja oli hankkeessa.',
        },
      },
      index: true,
      options: [
        { label: { en: 'Lead partner', fi: 'Pääpartneri' }, value: 'lead' },
        { label: { en: 'Coordinator', fi: 'Koordinoija' }, value: 'coordinator' },
        { label: { en: 'Partner', fi: 'Partneri' }, value: 'partner' },
        { label: { en: 'Other', fi: 'Muu' }, value: 'other' },
      ],
    },
    {
      name: 'leadPartner',
      type: 'relationship',
      label: { en: 'Lead partner', fi: 'Pääpartneri' },
      index: true,
      relationTo: slugs.partners,
    },
    {
      name: 'partners',
      type: 'array',
      label: { en: 'Partners', fi: 'Partnerit' },
      labels: {
        singular: { en: 'Partner', fi: 'Partneri' },
        plural: { en: 'Partners', fi: 'Partnerit' },
      },
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'organisation',
              type: 'relationship',
              label: { en: 'Organisation', fi: 'Organisaatio' },
              admin: { width: '60%' },
              index: true,
              relationTo: slugs.partners,
              required: true,
            },
            {
              name: 'role',
              type: 'select',
              label: { en: 'Role', fi: 'Rooli' },
              admin: { width: '40%' },
              defaultValue: 'partner',
              options: [
                { label: { en: 'Partner', fi: 'Partneri' }, value: 'partner' },
                {
                  label: { en: 'Associated partner', fi: 'Liitännäispartneri' },
                  value: 'associated',
                },
                { label: { en: 'Contractor', fi: 'Toimeksisaaja' }, value: 'contractor' },
                { label: { en: 'Other', fi: 'Muu' }, value: 'other' },
              ],
              required: true,
            },
          ],
        },
        {
          name: 'note',
          type: 'text',
          label: { en: 'What the role was', fi: 'Tarkennus rooliin' },
          localized: true,
          maxLength: 200,
        },
      ],
    },
    {
      name: 'partnersNote',
      type: 'textarea',
      label: { en: 'About the participants', fi: 'Lisätietoa osallistujista' },
      admin: {
        description: {
          en: 'What a list cannot say, such as “all regional councils of Finland took part”.',
          fi: 'Se, mitä luettelo ei kerro, esimerkiksi ”mukana olivat kaikki maakuntien liitot”.',
        },
      },
      localized: true,
      maxLength: 500,
    },
    {
      type: 'row',
      fields: [
        countField('statedPartnerCount', {
          label: { en: 'Stated number of partners', fi: 'Ilmoitettu partnerien määrä' },
          description: {
            en: 'When no full list is public.',
            fi: 'Kun koko luettelo ei ole julkinen.',
          },
        }),
        countField('statedAssociatedPartnerCount', {
          label: {
            en: 'Stated number of associated partners',
            fi: 'Ilmoitettu liitännäispartnerien määrä',
          },
        }),
        countField('statedCountryCount', {
          label: { en: 'Stated number of countries', fi: 'Ilmoitettu maiden määrä' },
          largest: 200,
        }),
      ],
    },
    countriesField('countries', {
      label: { en: 'Countries of the partners', fi: 'Partnerien maat' },
    }),
    countriesField('associatedCountries', {
      label: { en: 'Countries of the associated partners', fi: 'Liitännäispartnerien maat' },
    }),
  ],
})

const countriesField = (
  name: string,
  { label }: { label: { en: string; fi: string } },
): SelectField => ({
  name,
  type: 'select',
  label,
  hasMany: true,
  options: countryOptions(),
})
