import type { Field } from 'payload'

import { slugs } from '../../slugs'

/** How the funding of a programme must show on the pages of its projects. */
export const visibilityFields = (): Field[] => [
  {
    name: 'emblemRule',
    type: 'select',
    label: { en: 'Emblem', fi: 'EU-tunnus' },
    admin: {
      description: {
        en: 'The European flag is drawn by the archive, with the words beside it that the rules want.',
        fi: 'Arkisto piirtää EU:n lipun ja kirjoittaa sen viereen tekstin, jota säännöt edellyttävät.',
      },
    },
    options: [
      {
        label: {
          en: '“Co-funded by the European Union” (2021–2027)',
          fi: '”Euroopan unionin osarahoittama” (2021–2027)',
        },
        value: 'coFunded',
      },
      {
        label: {
          en: '“European Union” and the fund (2014–2020)',
          fi: '”Euroopan unioni” ja rahasto (2014–2020)',
        },
        value: 'unionAndFund',
      },
      { label: { en: '“European Union”', fi: '”Euroopan unioni”' }, value: 'union' },
      { label: { en: 'No EU emblem', fi: 'Ei EU-tunnusta' }, value: 'none' },
    ],
  },
  {
    name: 'statement',
    type: 'textarea',
    label: { en: 'Official funding statement', fi: 'Virallinen rahoituslauseke' },
    admin: {
      description: {
        en: 'The sentence that the programme requires on pages of its projects. {grantNumber} stands for the number of the grant; what is in square brackets is left out while the number is not known.',
        fi: 'Lause, jota ohjelma edellyttää rahoittamiensa hankkeiden sivuille. {grantNumber} tarkoittaa sopimuksen numeroa; hakasulkeissa oleva jätetään pois, jos numeroa ei tiedetä.',
      },
    },
    localized: true,
    maxLength: 1000,
  },
  {
    name: 'disclaimer',
    type: 'textarea',
    label: { en: 'Disclaimer', fi: 'Vastuuvapauslauseke' },
    localized: true,
    maxLength: 1000,
  },
  {
    name: 'emblem',
    type: 'upload',
    label: { en: 'Logo of the programme', fi: 'Ohjelman logo' },
    relationTo: slugs.images,
  },
]
