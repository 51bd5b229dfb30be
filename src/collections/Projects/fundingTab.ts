import type { Tab } from 'payload'

import { countField } from '../../fields/countField'
import { moneyField } from '../../fields/moneyField'
import { partialDateField } from '../../fields/partialDateField'
import { message } from '../../messages'
import { slugs } from '../../slugs'
import { refuseEndBeforeStart, refuseOverlap } from './validatePhase'

/** When the project ran, and whose money paid for it. */
export const fundingTab = (): Tab => ({
  label: { en: 'Time and funding', fi: 'Kesto ja rahoitus' },
  fields: [
    {
      name: 'phases',
      type: 'array',
      label: { en: 'Phases', fi: 'Vaiheet' },
      labels: {
        singular: { en: 'Phase', fi: 'Vaihe' },
        plural: { en: 'Phases', fi: 'Vaiheet' },
      },
      admin: {
        description: {
          en: 'Most projects have one phase. An extension with money of its own is another.',
          fi: 'Useimmilla hankkeilla on yksi vaihe. Jatkokausi, jolla on oma rahoitus, on toinen.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            partialDateField('start', {
              label: { en: 'Start', fi: 'Alkoi' },
              required: true,
              validate: refuseOverlap,
            }),
            partialDateField('end', {
              label: { en: 'End', fi: 'Päättyi' },
              required: true,
              validate: refuseEndBeforeStart,
            }),
          ],
        },
        {
          name: 'programme',
          type: 'relationship',
          label: { en: 'Programme', fi: 'Ohjelma' },
          admin: {
            description: {
              en: 'The programme that funded the phase. Leave empty when it is not known.',
              fi: 'Ohjelma, joka rahoitti vaihetta. Jätä tyhjäksi, jos sitä ei tiedetä.',
            },
          },
          index: true,
          relationTo: slugs.programmes,
        },
        {
          type: 'row',
          fields: [
            moneyField('totalBudget', { label: { en: 'Total budget', fi: 'Kokonaisbudjetti' } }),
            moneyField('ownShare', {
              label: { en: 'Our own share', fi: 'Oma osuus' },
              validate: (value, { req, siblingData }) => {
                const { totalBudget } = siblingData as { totalBudget?: null | number }
                if (!value || !totalBudget || value <= totalBudget) return true
                return message(req, 'budget.shareAboveTotal')
              },
            }),
          ],
        },
        {
          name: 'isApproximate',
          type: 'checkbox',
          label: { en: 'The budget is approximate', fi: 'Budjetti on arvio (noin)' },
        },
        countField('regionCount', {
          label: { en: 'Number of regions', fi: 'Alueiden määrä' },
          description: {
            en: 'How many regions took part in the phase, when it is stated.',
            fi: 'Kuinka monta aluetta oli mukana vaiheessa, jos se on kerrottu.',
          },
        }),
        {
          name: 'alsoFundedBy',
          type: 'text',
          label: { en: 'Other funding', fi: 'Muu rahoitus' },
          localized: true,
          maxLength: 300,
        },
        {
          name: 'note',
          type: 'text',
          label: { en: 'What the phase was for', fi: 'Mitä varten vaihe oli' },
          localized: true,
          maxLength: 300,
        },
      ],
      minRows: 1,
      required: true,
    },
    {
      name: 'grantNumber',
      type: 'text',
      label: { en: 'Grant number', fi: 'Rahoituspäätöksen tai sopimuksen numero' },
      admin: {
        description: {
          en: 'The number of the grant agreement or decision.',
          fi: 'Avustussopimuksen tai rahoituspäätöksen numero.',
        },
      },
      maxLength: 60,
    },
  ],
})
