import type { Field } from 'payload'

import { partialDateField } from '../fields/partialDateField'

/**
 * What the accessibility statement must tell (Act 306/2019), as data: the page makes the sentences
 * of it, and those on supervision, which are the same for every service.
 */
export const statementFields = (): Field[] => [
  {
    name: 'conformance',
    type: 'select',
    label: { en: 'The service meets the requirements', fi: 'Palvelu täyttää vaatimukset' },
    options: [
      { label: { en: 'Fully', fi: 'Kokonaan' }, value: 'full' },
      { label: { en: 'Partly', fi: 'Osittain' }, value: 'partial' },
      { label: { en: 'Not', fi: 'Ei täytä' }, value: 'not' },
    ],
    required: true,
  },
  {
    name: 'assessor',
    type: 'select',
    label: { en: 'Who assessed it', fi: 'Kuka on arvioinut' },
    options: [
      { label: { en: 'We ourselves', fi: 'Itse' }, value: 'self' },
      { label: { en: 'An outside expert', fi: 'Ulkopuolinen asiantuntija' }, value: 'expert' },
    ],
    required: true,
  },
  {
    type: 'row',
    fields: [
      partialDateField('madeOn', {
        label: { en: 'Statement written', fi: 'Seloste laadittu' },
        required: true,
      }),
      partialDateField('reviewedOn', {
        label: { en: 'Last reviewed', fi: 'Tarkistettu viimeksi' },
      }),
      partialDateField('servicePublishedOn', {
        label: { en: 'Service published', fi: 'Palvelu julkaistu' },
      }),
    ],
  },
  {
    name: 'shortcomings',
    type: 'array',
    label: { en: 'Known shortcomings', fi: 'Tiedossa olevat puutteet' },
    labels: {
      plural: { en: 'Shortcomings', fi: 'Puutteet' },
      singular: { en: 'Shortcoming', fi: 'Puute' },
    },
    fields: [
      {
        name: 'what',
        type: 'textarea',
        label: { en: 'What is not accessible', fi: 'Mikä ei ole saavutettavaa' },
        localized: true,
        maxLength: 600,
        required: true,
      },
      {
        name: 'reason',
        type: 'select',
        label: { en: 'Why', fi: 'Syy' },
        options: [
          { label: { en: 'Not put right yet', fi: 'Ei ole vielä korjattu' }, value: 'notYet' },
          {
            label: { en: 'Disproportionate burden', fi: 'Kohtuuton rasite' },
            value: 'disproportionate',
          },
          { label: { en: 'Not covered by the Act', fi: 'Laki ei koske tätä' }, value: 'exempt' },
        ],
        required: true,
      },
      {
        type: 'row',
        fields: [
          {
            name: 'criteria',
            type: 'text',
            label: { en: 'WCAG success criteria', fi: 'WCAG-kriteerit' },
            admin: { placeholder: '1.1.1, 1.3.1', width: '50%' },
            maxLength: 120,
          },
          partialDateField('fixBy', {
            label: { en: 'To be put right by', fi: 'Korjataan viimeistään' },
          }),
        ],
      },
    ],
  },
  {
    name: 'contactUnit',
    type: 'text',
    label: { en: 'Unit that handles feedback', fi: 'Palautetta käsittelevä yksikkö' },
    localized: true,
    maxLength: 160,
    required: true,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'contactEmail',
        type: 'email',
        label: { en: 'E-mail address', fi: 'Sähköpostiosoite' },
        admin: {
          description: {
            en: 'Of the unit, not of a person. The contact form is there in any case.',
            fi: 'Yksikön, ei henkilön. Yhteydenottolomake on sivulla joka tapauksessa.',
          },
          width: '50%',
        },
      },
      {
        name: 'contactPhone',
        type: 'text',
        label: { en: 'Telephone number', fi: 'Puhelinnumero' },
        admin: { width: '50%' },
        maxLength: 40,
      },
    ],
  },
]
