import type { ArrayField, NumberFieldSingleValidation } from 'payload'

import { requiredInSource } from '../../fields/requiredInSource'
import { message } from '../../messages'

/**
 * Numbers worth showing large, such as the length of a tunnel.
 *
 * Kept as numbers with a unit rather than as text in the body: they are written once for both
 * languages, formatted by each, and never shown more exact than they are known.
 */
export const keyFiguresField = (): ArrayField => ({
  name: 'keyFigures',
  type: 'array',
  label: { en: 'Key figures', fi: 'Avainluvut' },
  labels: {
    singular: { en: 'Key figure', fi: 'Avainluku' },
    plural: { en: 'Key figures', fi: 'Avainluvut' },
  },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: { en: 'What the number tells', fi: 'Mistä luku kertoo' },
      localized: true,
      maxLength: 160,
      required: true,
      validate: requiredInSource,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'qualifier',
          type: 'select',
          label: { en: 'Exactness', fi: 'Tarkkuus' },
          admin: { width: '25%' },
          options: [
            { label: { en: 'About', fi: 'Noin' }, value: 'about' },
            {
              label: { en: 'At least, or at the earliest', fi: 'Vähintään tai aikaisintaan' },
              value: 'atLeast',
            },
            {
              label: { en: 'At most, or at the latest', fi: 'Enintään tai viimeistään' },
              value: 'atMost',
            },
          ],
        },
        {
          name: 'value',
          type: 'number',
          label: { en: 'Number', fi: 'Luku' },
          admin: { width: '25%' },
          required: true,
        },
        {
          name: 'valueTo',
          type: 'number',
          label: { en: 'Upper end, for a range', fi: 'Yläraja, jos vaihteluväli' },
          admin: { width: '25%' },
          validate: refuseReversedRange,
        },
        {
          name: 'unit',
          type: 'select',
          label: { en: 'Unit', fi: 'Yksikkö' },
          admin: { width: '25%' },
          defaultValue: 'count',
          options: [
            { label: { en: 'Number', fi: 'Lukumäärä' }, value: 'count' },
            { label: { en: 'Kilometres', fi: 'Kilometriä' }, value: 'kilometres' },
            { label: { en: 'Minutes', fi: 'Minuuttia' }, value: 'minutes' },
            { label: { en: 'Per cent', fi: 'Prosenttia' }, value: 'percent' },
            { label: { en: 'Euros', fi: 'Euroa' }, value: 'euros' },
            {
              label: { en: 'Thousand million euros', fi: 'Miljardia euroa' },
              value: 'billionEuros',
            },
            { label: { en: 'Year', fi: 'Vuosi' }, value: 'year' },
          ],
          required: true,
        },
      ],
    },
  ],
})

const refuseReversedRange: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const { value: from } = siblingData as { value?: null | number }
  if (typeof value !== 'number' || typeof from !== 'number') return true
  return value >= from || message(req, 'figure.rangeReversed')
}
