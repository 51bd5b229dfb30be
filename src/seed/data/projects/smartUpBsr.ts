import type { ProjectSeed } from '../types'

export const smartUpBsr: ProjectSeed = {
  id: 'smart-up-bsr',
  title: { fi: 'Smart-up BSR', en: 'Smart-up BSR' },
  acronym: 'Smart-up BSR',
  officialName: {
    en: 'Improving smart specialisation implementation through orchestrating innovation hubs',
  },
  slug: { fi: 'smart-up-bsr', en: 'smart-up-bsr' },
  summary: {
    fi: 'Smart-up BSR -hankkeessa alueet yhdeksästä maasta toteuttivat älykkään erikoistumisen strategioitaan ja lisäsivät keskinäistä yhteistyötään. Keinoina olivat vertaisoppiminen, innovaatioleirit ja pilotit.',
    en: 'In Smart-up BSR, regions in nine countries put their smart specialisation strategies into practice and worked together more. They did so through peer learning, innovation camps and pilots.',
  },
  body: {
    fi: [
      { h: 'Strategiat puntariin' },
      {
        p: 'Osallistuneet alueet kävivät läpi omat älykkään erikoistumisen strategiansa ja uudistivat suunnitelmat niiden toteuttamiseksi. Alueet oppivat toisiltaan, kokoontuivat innovaatioleireille ja kokeilivat ratkaisuja piloteissa. Asiantuntemusta saatiin Euroopan alueiden komitealta ja EU:n yhteiseltä tutkimuskeskukselta (JRC).',
      },
      { h: 'Pilotteja neljästä teemasta' },
      {
        p: 'Osallistumiseen ja yhteistyöhön etsittiin uusia menetelmiä. Lisäksi alueet valmistelivat yhteisiä pilotteja, joilla oli neljä teemaa:',
      },
      {
        ul: [
          'aktiivinen ikääntyminen',
          'älykäs kaupunki',
          'ilmastonmuutos',
          'kiertotalous ja jakamistalous.',
        ],
      },
      { h: 'Mitä Uusimaa teki' },
      { p: 'Uudenmaan vastuulla oli kolme tehtävää:' },
      {
        ul: [
          'älykkään erikoistumisen SWOT-analyysit ja skenaariot',
          'aktiivisen ikääntymisen pilotin suunnittelu',
          'hankkeen päättävän konferenssin järjestelyt.',
        ],
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Hanketta johti Aalto-yliopisto. Suomesta mukana olivat myös Uudenmaan liitto ja Cursor Oy. Muut maat olivat Viro, Latvia, Liettua, Saksa, Tanska, Ruotsi, Puola ja Venäjä. Hanke toteutettiin vuosina 2017–2020. Sitä rahoitti Interreg Itämeren alue -ohjelma, ja kokonaisbudjetti oli 2,4 miljoonaa euroa.',
      },
    ],
    en: [
      { h: 'Weighing up the strategies' },
      {
        p: 'The participating regions went through their own smart specialisation strategies and revised their plans for carrying them out. The regions learned from each other, met at innovation camps and tried out solutions in pilots. Expertise came from the European Committee of the Regions and the EU’s Joint Research Centre (JRC).',
      },
      { h: 'Pilots on four themes' },
      {
        p: 'New methods were sought for participation and cooperation. In addition, the regions prepared joint pilots on four themes:',
      },
      {
        ul: [
          'active ageing',
          'smart city',
          'climate change',
          'circular economy and sharing economy.',
        ],
      },
      { h: 'What Uusimaa did' },
      { p: 'Uusimaa was responsible for three tasks:' },
      {
        ul: [
          'SWOT analyses and scenarios for smart specialisation',
          'planning the pilot on active ageing',
          'organising the conference that concluded the project.',
        ],
      },
      { h: 'Partners and funding' },
      {
        p: 'The project was led by Aalto University. The other participants from Finland were Helsinki-Uusimaa Regional Council and Cursor Oy. The other countries were Estonia, Latvia, Lithuania, Germany, Denmark, Sweden, Poland and Russia. The project was carried out in 2017–2020. It was funded by the Interreg Baltic Sea Region programme, and its total budget was EUR 2.4 million.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Älykkään erikoistumisen strategiat arvioitiin ja toteutussuunnitelmat uusittiin alueilla yhdeksässä maassa.',
      en: 'Smart specialisation strategies were assessed and implementation plans renewed in regions of nine countries.',
    },
    {
      fi: 'Alueiden välisiä pilotteja valmisteltiin neljästä teemasta.',
      en: 'Interregional pilots were prepared on four themes.',
    },
  ],
  ownerRole: 'partner',
  leadPartner: 'aalto-yliopisto',
  partners: [
    { organisation: 'uudenmaan-liitto', role: 'partner' },
    { organisation: 'cursor-oy', role: 'partner' },
  ],
  statedCountryCount: 9,
  countries: ['FI', 'EE', 'LV', 'LT', 'DE', 'DK', 'SE', 'PL', 'RU'],
  phases: [
    {
      start: '2017',
      end: '2020',
      programme: 'interreg-baltic-sea-region',
      totalBudget: 2400000,
    },
  ],
  topics: [
    'smart-specialisation',
    'active-ageing',
    'smart-city',
    'climate-change',
    'circular-economy',
  ],
  links: [
    {
      label: {
        fi: 'Smart-up BSR -hanke Interreg-sivustolla',
        en: 'Smart-up BSR at the Interreg site',
      },
      language: 'en',
    },
  ],
}
