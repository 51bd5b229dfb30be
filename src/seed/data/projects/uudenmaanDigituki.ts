import type { ProjectSeed } from '../types'

export const uudenmaanDigituki: ProjectSeed = {
  id: 'uudenmaan-digituki',
  title: { fi: 'Uudenmaan Digituki', en: 'Digital Support in Uusimaa' },
  acronym: 'UuDi',
  slug: { fi: 'uudenmaan-digituki', en: 'digital-support-in-uusimaa' },
  summary: {
    fi: 'UuDi-hanke vastasi digituen koordinoinnista ja kehittämisestä Uudellamaalla. Se ohjasi tukea antavien tahojen verkostoa ja teki digitukea tunnetuksi.',
    en: 'The UuDi project was responsible for coordinating and developing digital support in Uusimaa. It guided the network of those who give support and made digital support better known.',
  },
  context: {
    fi: 'Valtakunnallinen digitukiverkosto, jonka työtä koordinoi Digi- ja väestötietovirasto',
    en: 'The national digital support network, coordinated by the Digital and Population Data Services Agency (Digi- ja väestötietovirasto)',
  },
  body: {
    fi: [
      { h: 'Digituki näkyväksi ja saataville' },
      {
        p: 'Vuosina 2018–2021 Uudellamaalla oli digitukea varten oma hanke, josta käytettiin myös nimeä UuDi. Sitä koordinoi Uudenmaan liitto. Hankkeella oli neljä tehtävää:',
      },
      {
        ul: [
          'ohjata digituen antajien verkostoa',
          'kehittää digitukea Uudellamaalla',
          'tehdä digitukea tunnetuksi',
          'huolehtia siitä, että tukea on helpommin saatavilla.',
        ],
      },
      {
        p: 'UuDi kuului valtakunnalliseen digitukiverkostoon, jota Digi- ja väestötietovirasto koordinoi.',
      },
      { h: 'Hankkeen jälkeen' },
      {
        p: 'Hanke päättyi 31.10.2021. Vuoden 2022 alussa alueellinen koordinointi siirtyi Digi- ja väestötietovirastolle. Hankkeen päättyessä Uudenmaan digitukiverkoston oli määrä kokoontua edelleen niin, että koordinaattori vaihtuu.',
      },
    ],
    en: [
      { h: 'Making digital support visible and available' },
      {
        p: 'In 2018–2021, Uusimaa had a project of its own for digital support, also known as UuDi. It was coordinated by Helsinki-Uusimaa Regional Council. The project had four tasks:',
      },
      {
        ul: [
          'guiding the network of those who give digital support',
          'developing digital support in Uusimaa',
          'making digital support better known',
          'making support easier to obtain.',
        ],
      },
      {
        p: 'UuDi belonged to the national digital support network, which was coordinated by the Digital and Population Data Services Agency.',
      },
      { h: 'After the project' },
      {
        p: 'The project ended on 31 October 2021. At the start of 2022, regional coordination passed to the Digital and Population Data Services Agency. When the project ended, the Uusimaa digital support network was to go on meeting, with changing coordinators.',
      },
    ],
  },
  ownerRole: 'coordinator',
  leadPartner: 'uudenmaan-liitto',
  countries: ['FI'],
  phases: [{ start: '2018', end: '2021-10-31' }],
  topics: ['digital-support', 'digital-inclusion'],
  links: [
    {
      label: {
        fi: 'Valtakunnallinen digituen verkosto (Digi- ja väestötietovirasto)',
        en: 'National digital support network (Digital and Population Data Services Agency)',
      },
    },
    {
      label: {
        fi: 'Digitukijat-ryhmä Facebookissa',
        en: 'The Digitukijat group on Facebook',
      },
    },
  ],
  continuation: {
    fi: 'Alueellinen koordinointi siirtyi Digi- ja väestötietovirastolle vuoden 2022 alussa.',
    en: 'Regional coordination passed to the Digital and Population Data Services Agency (Digi- ja väestötietovirasto) at the start of 2022.',
  },
}
