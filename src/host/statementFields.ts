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
    admin: {
      description: {
        en: 'Those of the Act, by the latest assessment. Choose “Partly” as long as a shortcoming is listed below.',
        fi: 'Lain vaatimukset viimeisimmän arvion mukaan. Valitse ”Osittain” niin kauan kuin alla on puutteita.',
      },
    },
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
    admin: {
      description: {
        en: 'The statement tells readers on whose assessment it rests.',
        fi: 'Seloste kertoo lukijoille, kenen arvioon se perustuu.',
      },
    },
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
    admin: {
      description: {
        en: 'One row for each. Remove the row when the shortcoming has been put right.',
        fi: 'Yksi rivi kustakin. Poista rivi, kun puute on korjattu.',
      },
    },
    labels: {
      plural: { en: 'Shortcomings', fi: 'Puutteet' },
      singular: { en: 'Shortcoming', fi: 'Puute' },
    },
    fields: [
      {
        name: 'what',
        type: 'textarea',
        label: { en: 'What is not accessible', fi: 'Mikä ei ole saavutettavaa' },
        admin: {
          description: {
            en: 'Say what the reader cannot do, and where, in plain words.',
            fi: 'Kerro tavallisin sanoin, mitä lukija ei pysty tekemään ja missä kohdassa.',
          },
        },
        localized: true,
        maxLength: 600,
        required: true,
      },
      {
        name: 'reason',
        type: 'select',
        label: { en: 'Why', fi: 'Syy' },
        admin: {
          description: {
            en: 'The Act asks for one of these reasons. An excessive burden needs an assessment of its own.',
            fi: 'Laki edellyttää jonkin näistä syistä. Kohtuuttomasta rasitteesta on tehtävä oma arvio.',
          },
        },
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
            admin: {
              description: {
                en: 'Numbers of the criteria, with commas between. Leave empty when they are not known.',
                fi: 'Kriteerien numerot pilkuin erotettuina. Jätä tyhjäksi, jos niitä ei tiedetä.',
              },
              placeholder: '1.1.1, 1.3.1',
              width: '50%',
            },
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
    admin: {
      description: {
        en: 'The name of the unit as readers know it.',
        fi: 'Yksikön nimi siinä muodossa kuin lukijat sen tuntevat.',
      },
    },
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
        admin: {
          description: {
            en: 'Of the unit, in the form +358 …. Leave empty when there is none.',
            fi: 'Yksikön numero muodossa +358 …. Jätä tyhjäksi, jos sitä ei ole.',
          },
          width: '50%',
        },
        maxLength: 40,
      },
    ],
  },
]
