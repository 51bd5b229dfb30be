import type { ProgrammeSeed } from './types'

const europeanUnion = { fi: 'Euroopan unioni', en: 'European Union' }
const finland = { fi: 'Suomen valtio', en: 'State of Finland' }
const erdf = {
  fi: 'Euroopan aluekehitysrahasto (EAKR)',
  en: 'European Regional Development Fund (ERDF)',
}
const esf = { fi: 'Euroopan sosiaalirahasto (ESR)', en: 'European Social Fund (ESF)' }

/** The mark of the structural funds in Finland: in Finnish on pages of every language. */
const leverage = { fi: 'Vipuvoimaa EU:lta 2014–2020' }

/** The programmes that paid for the projects. */
export const programmes: Record<string, ProgrammeSeed> = {
  'interreg-europe': {
    name: { fi: 'Interreg Europe', en: 'Interreg Europe' },
    funder: europeanUnion,
    fund: erdf,
    kind: 'interreg',
    period: '2014–2020',
    emblemRule: 'unionAndFund',
  },
  'interreg-baltic-sea-region': {
    name: { fi: 'Interreg Itämeren alue', en: 'Interreg Baltic Sea Region' },
    funder: europeanUnion,
    fund: erdf,
    kind: 'interreg',
    period: '2014–2020',
    emblemRule: 'unionAndFund',
  },
  'interreg-central-baltic': {
    name: { fi: 'Interreg Central Baltic', en: 'Interreg Central Baltic' },
    funder: europeanUnion,
    fund: erdf,
    kind: 'interreg',
    period: '2014–2020',
    emblemRule: 'unionAndFund',
  },
  'horizon-2020': {
    name: { fi: 'Horisontti 2020', en: 'Horizon 2020' },
    funder: europeanUnion,
    kind: 'euDirect',
    period: '2014–2020',
    emblemRule: 'union',
    statement: {
      fi: 'Tämä hanke on saanut rahoitusta Euroopan unionin Horisontti 2020 -tutkimus- ja innovaatio-ohjelmasta[ avustussopimuksen nro {grantNumber} mukaisesti].',
      en: 'This project has received funding from the European Union’s Horizon 2020 research and innovation programme[ under grant agreement No {grantNumber}].',
    },
    disclaimer: {
      fi: 'Tämä sivu kuvastaa vain tekijänsä näkemystä. Euroopan komissio ei vastaa siitä, miten sivun tietoja käytetään.',
      en: 'This page reflects only the author’s view. The European Commission is not responsible for any use that may be made of the information it contains.',
    },
  },
  'ec-preparatory-action': {
    name: {
      fi: 'Euroopan komission Preparatory Action',
      en: 'European Commission Preparatory Action',
    },
    funder: europeanUnion,
    kind: 'euDirect',
    emblemRule: 'union',
  },
  'jrc-science-meets-regions': {
    name: { fi: 'Science Meets Regions (JRC)', en: 'Science Meets Regions (JRC)' },
    funder: europeanUnion,
    kind: 'euDirect',
    // The source calls it co-operation with the JRC and names no funding.
    emblemRule: 'none',
  },
  'kestavaa-kasvua-ja-tyota-eakr': {
    name: {
      fi: 'Kestävää kasvua ja työtä 2014–2020 (EAKR)',
      en: 'Sustainable growth and jobs 2014–2020 (ERDF)',
    },
    funder: europeanUnion,
    fund: erdf,
    kind: 'structuralFund',
    period: '2014–2020',
    emblemRule: 'unionAndFund',
    statement: leverage,
  },
  'kestavaa-kasvua-ja-tyota-esr': {
    name: {
      fi: 'Kestävää kasvua ja työtä 2014–2020 (ESR)',
      en: 'Sustainable growth and jobs 2014–2020 (ESF)',
    },
    funder: europeanUnion,
    fund: esf,
    kind: 'structuralFund',
    period: '2014–2020',
    emblemRule: 'unionAndFund',
    statement: leverage,
  },
  akke: {
    name: {
      fi: 'Alueiden kestävän kasvun ja elinvoiman tukeminen (AKKE)',
      en: 'Sustainable growth and vitality of the regions (AKKE)',
    },
    funder: finland,
    kind: 'national',
    emblemRule: 'none',
  },
  'maakunnan-kehittamisraha': {
    name: { fi: 'Maakunnan kehittämisraha', en: 'Regional development funding' },
    funder: finland,
    kind: 'national',
    emblemRule: 'none',
  },
  'keva-tyoelaman-kehittamisraha': {
    name: {
      fi: 'Kevan työelämän kehittämisraha',
      en: 'Keva working life development funding',
    },
    funder: { fi: 'Keva', en: 'Keva' },
    kind: 'national',
    emblemRule: 'none',
  },
  'kuntien-ilmastoratkaisut': {
    name: {
      fi: 'Kuntien ilmastoratkaisut (ympäristöministeriö)',
      en: 'Municipal Climate Solutions (Ministry of the Environment)',
    },
    funder: finland,
    kind: 'national',
    emblemRule: 'none',
  },
}
