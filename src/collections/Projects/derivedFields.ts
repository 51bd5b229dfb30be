import type { Field } from 'payload'

import { nobody } from '../../access/nobody'
import { countryOptions } from '../../fields/countryOptions'
import { slugs } from '../../slugs'

const kept = { access: { create: nobody, update: nobody }, index: true } as const

/** What lists filter and sort by: kept by `deriveListFields`, seen by no editor. */
export const derivedFields = (): Field[] => [
  {
    name: 'startYear',
    type: 'number',
    ...kept,
    label: { en: 'Start year', fi: 'Alkuvuosi' },
    admin: { condition: never },
  },
  {
    name: 'endYear',
    type: 'number',
    ...kept,
    label: { en: 'End year', fi: 'Päättymisvuosi' },
    admin: { condition: never },
  },
  // The last day that the end can mean, so that `2021` sorts after `2021-10-31`.
  {
    name: 'endsOn',
    type: 'text',
    ...kept,
    label: { en: 'Ends on', fi: 'Päättyi viimeistään' },
    admin: { condition: never },
  },
  {
    name: 'totalBudget',
    type: 'number',
    ...kept,
    label: { en: 'Total budget', fi: 'Kokonaisbudjetti' },
    admin: { condition: never },
  },
  {
    name: 'isBudgetApproximate',
    type: 'checkbox',
    ...kept,
    label: { en: 'Budget is approximate', fi: 'Budjetti on arvio' },
    admin: { condition: never },
  },
  {
    name: 'programmes',
    type: 'relationship',
    ...kept,
    hasMany: true,
    label: { en: 'Programmes', fi: 'Ohjelmat' },
    admin: { condition: never },
    relationTo: slugs.programmes,
  },
  {
    name: 'allCountries',
    type: 'select',
    ...kept,
    hasMany: true,
    label: { en: 'Countries', fi: 'Maat' },
    admin: { condition: never },
    options: countryOptions(),
  },
  {
    name: 'bodyImages',
    type: 'relationship',
    ...kept,
    hasMany: true,
    hidden: true,
    localized: true,
    relationTo: slugs.images,
  },
  {
    name: 'publishedAt',
    type: 'date',
    ...kept,
    disableDuplicate: true,
    label: { en: 'First published', fi: 'Julkaistu ensimmäisen kerran' },
    admin: { condition: never },
  },
]

const never = () => false
