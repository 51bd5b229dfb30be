import type { ProjectSeed } from '../types'

export const medtech4Europe: ProjectSeed = {
  id: 'medtech4-europe',
  title: { fi: 'Medtech4 Europe', en: 'Medtech4 Europe' },
  acronym: 'Medtech4 Europe',
  officialName: {
    en: 'Optimizing the impact of public policies in favour of research and innovation facilities in the field of medical technologies',
  },
  slug: { fi: 'medtech4-europe', en: 'medtech4-europe' },
  summary: {
    fi: 'Medtech4 Europe pyrki muokkaamaan EU:n politiikkaa ja rahoitusta niin, että ne palvelevat terveysteknologiaa paremmin. Uusimaa etsi ratkaisuja, jotka auttavat ikääntyviä elämään itsenäisesti.',
    en: 'Medtech4 Europe sought to shape EU policies and funding so that they would serve health technology better. Uusimaa looked for solutions that help older people to live independently.',
  },
  body: {
    fi: [
      { h: 'Terveysteknologian ehdoilla' },
      {
        p: 'Väestö ikääntyy, ja terveydenhuollon menoja on hillittävä. Terveysteknologiasta on apua kumpaankin, mutta ala on huipputeknologiaa, jossa kilpaillaan kovaa koko maailmassa. Medtech4 Europe -hankkeen päämääränä oli, että EU:n politiikka ja rahoitusvälineet vastaisivat mahdollisimman hyvin alan tarpeita.',
      },
      { h: 'Uudenmaan osuus' },
      {
        p: 'Uusimaa etsi teknologiaa, jonka turvin ikääntyvät voivat elää itsenäisesti, ja käynnisteli yhteistyötä älykkään erikoistumisen aiheista. Hankkeessa perehdyttiin myös siihen, mitkä asiat olivat vaikeita juuri Uudenmaan startup-yrityksille.',
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Pääpartnerina toimi ranskalainen Auvergne-Rhône-Alpesin alue. Uudenmaan liitto kuului yhdeksän partnerin joukkoon, jossa olivat edustettuina Tanska, Suomi, Ranska, Saksa, Italia, Unkari, Alankomaat ja Puola. Hanke kesti neljä ja puoli vuotta, vuodesta 2018 vuoteen 2022. Sitä rahoitti Interreg Europe -ohjelma, ja kokonaisbudjetti oli noin 2 miljoonaa euroa.',
      },
    ],
    en: [
      { h: 'Policies that suit health technology' },
      {
        p: 'The population is ageing, and the cost of health care has to be contained. Health technology helps with both, but it is a high-tech field with fierce competition worldwide. The purpose of Medtech4 Europe was for EU policies and funding instruments to meet the needs of the sector as well as possible.',
      },
      { h: 'The contribution of Uusimaa' },
      {
        p: 'Uusimaa looked for technology that enables older people to live independently, and set cooperation in motion on smart specialisation. The project also explored the particular difficulties faced by start-ups in Uusimaa.',
      },
      { h: 'Partners and funding' },
      {
        p: 'The lead partner was the French region of Auvergne-Rhône-Alpes. Helsinki-Uusimaa Regional Council was one of nine partners, and the countries represented were Denmark, Finland, France, Germany, Italy, Hungary, the Netherlands and Poland. The project lasted four and a half years, from 2018 to 2022. It was funded by the Interreg Europe programme, and its total budget was about EUR 2 million.',
      },
    ],
  },
  ownerRole: 'partner',
  leadPartner: 'auvergne-rhone-alpes',
  partners: [{ organisation: 'uudenmaan-liitto', role: 'partner' }],
  statedPartnerCount: 9,
  countries: ['DK', 'FI', 'FR', 'DE', 'IT', 'HU', 'NL', 'PL'],
  phases: [
    {
      start: '2018',
      end: '2022',
      programme: 'interreg-europe',
      totalBudget: 2000000,
      approximate: true,
    },
  ],
  topics: ['health-technology', 'smart-specialisation', 'ageing'],
}
