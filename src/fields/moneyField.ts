import type { NumberField, NumberFieldSingleValidation, StaticLabel } from 'payload'

import { message } from '../messages'

/** No project of a region costs more; a larger number is a slip of the finger. Whole euros. */
const largestBudget = 1_000_000_000

type Options = { label: StaticLabel; validate?: NumberFieldSingleValidation }

/** A sum in whole euros, from 1 to a thousand million. */
export const moneyField = (name: string, { label, validate }: Options): NumberField => ({
  name,
  type: 'number',
  label,
  admin: {
    description: {
      en: 'Whole euros. Leave empty when it is not known.',
      fi: 'Kokonaisina euroina. Jätä tyhjäksi, jos summaa ei tiedetä.',
    },
    step: 1,
    width: '50%',
  },
  validate: async (value, args) => {
    if (value === null || value === undefined) return true
    if (!Number.isInteger(value) || value < 1 || value > largestBudget) {
      const limit = new Intl.NumberFormat(args.req.i18n.language).format(largestBudget)
      return message(args.req, 'budget.absurd', { limit })
    }
    return validate ? await validate(value, args) : true
  },
})
