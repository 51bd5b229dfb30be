import type { StaticLabel, TextField, TextFieldSingleValidation } from 'payload'

import { isPartialDate, normalizePartialDate } from '../lib/partialDate'
import { message } from '../messages'

type Options = {
  description?: StaticLabel
  label: StaticLabel
  required?: boolean
  /** Runs on a date of the right form. */
  validate?: TextFieldSingleValidation
}

/**
 * A date as exact as it is known: the editor writes `2016`, `10/2019` or `31.8.2023`, and the field
 * keeps `2016`, `2019-10` or `2023-08-31`. The text carries its own precision.
 */
export const partialDateField = (
  name: string,
  { description, label, required = false, validate }: Options,
): TextField => ({
  name,
  type: 'text',
  label,
  admin: {
    description: description ?? {
      en: 'As exact as it is known: 2016, 10/2019 or 31.8.2023.',
      fi: 'Niin tarkasti kuin tiedetään: 2016, 10/2019 tai 31.8.2023.',
    },
    width: '50%',
  },
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }) =>
        typeof value === 'string' ? normalizePartialDate(value) : value,
    ],
  },
  maxLength: 10,
  required,
  validate: async (value, args) => {
    if (!value) return required ? args.req.t('validation:required') : true
    // The API takes any JSON, whatever the type says.
    const date = typeof value === 'string' ? normalizePartialDate(value) : ''
    if (!isPartialDate(date)) return message(args.req, 'date.form')
    return validate ? await validate(date, args) : true
  },
})
