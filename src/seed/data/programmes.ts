import type { ProgrammeSeed } from './types'

const europeanUnion = { fi: 'Euroopan unioni', en: 'European Union' }
const finland = { fi: 'Suomen valtio', en: 'State of Finland' }
const erdf = {
  fi: 'Euroopan aluekehitysrahasto (EAKR)',
  en: 'European Regional Development Fund (ERDF)',
}
const esf = { fi: 'Euroopan sosiaalirahasto (ESR)', en: 'European Social Fund (ESF)' }

/** The programmes that paid for the projects. */
export const programmes: Record<string, ProgrammeSeed> = {
  'interreg-europe': {
    name: { fi: 'Interreg Europe', en: 'Interreg Europe' },
    funder: europeanUnion,
    fund: erdf,
    kind: 'interreg',
  },
  'interreg-baltic-sea-region': {
    name: { fi: 'Interreg Itämeren alue', en: 'Interreg Baltic Sea Region' },
    funder: europeanUnion,
    fund: erdf,
    kind: 'interreg',
  },
  'interreg-central-baltic': {
    name: { fi: 'Interreg Central Baltic', en: 'Interreg Central Baltic' },
    funder: europeanUnion,
    fund: erdf,
    kind: 'interreg',
  },
  'horizon-2020': {
    name: { fi: 'Horisontti 2020', en: 'Horizon 2020' },
    funder: europeanUnion,
    kind: 'euDirect',
  },
  'ec-preparatory-action': {
    name: {
      fi: 'Euroopan komission Preparatory Action',
      en: 'European Commission Preparatory Action',
    },
    funder: europeanUnion,
    kind: 'euDirect',
  },
  'jrc-science-meets-regions': {
    name: { fi: 'Science Meets Regions (JRC)', en: 'Science Meets Regions (JRC)' },
    funder: europeanUnion,
    kind: 'euDirect',
  },
  'kestavaa-kasvua-ja-tyota-eakr': {
    name: {
      fi: 'Kestävää kasvua ja työtä 2014–2020 (EAKR)',
      en: 'Sustainable growth and jobs 2014–2020 (ERDF)',
    },
    funder: europeanUnion,
    fund: erdf,
    kind: 'structuralFund',
  },
  'kestavaa-kasvua-ja-tyota-esr': {
    name: {
      fi: 'Kestävää kasvua ja työtä 2014–2020 (ESR)',
      en: 'Sustainable growth and jobs 2014–2020 (ESF)',
    },
    funder: europeanUnion,
    fund: esf,
    kind: 'structuralFund',
  },
  akke: {
    name: {
      fi: 'Alueiden kestävän kasvun ja elinvoiman tukeminen (AKKE)',
      en: 'Sustainable growth and vitality of the regions (AKKE)',
    },
    funder: finland,
    kind: 'national',
  },
  'maakunnan-kehittamisraha': {
    name: { fi: 'Maakunnan kehittämisraha', en: 'Regional development funding' },
    funder: finland,
    kind: 'national',
  },
  'keva-tyoelaman-kehittamisraha': {
    name: {
      fi: 'Kevan työelämän kehittämisraha',
      en: 'Keva working life development funding',
    },
    funder: { fi: 'Keva', en: 'Keva' },
    kind: 'national',
  },
  'kuntien-ilmastoratkaisut': {
    name: {
      fi: 'Kuntien ilmastoratkaisut (ympäristöministeriö)',
      en: 'Municipal Climate Solutions (Ministry of the Environment)',
    },
    funder: finland,
    kind: 'national',
  },
}
