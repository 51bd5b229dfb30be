import type { PartnerSeed } from './types'

/** The organisations that the projects name; what the facts leave open is left out. */
export const partners: Record<string, PartnerSeed> = {
  'aalto-yliopisto': {
    name: { fi: 'Aalto-yliopisto', en: 'Aalto University' },
    kind: 'university',
    country: 'FI',
  },
  'agency-for-the-development-of-empolese-valdelsa': {
    name: 'Agency for the Development of Empolese Valdelsa',
    country: 'IT',
  },
  'amberg-engineering': { name: 'Amberg Engineering', kind: 'company' },
  'auvergne-rhone-alpes': {
    name: 'Auvergne-Rhône-Alpes',
    kind: 'regionalAuthority',
    country: 'FR',
  },
  'baltic-environment-forum-estonia': { name: 'Baltic Environment Forum Estonia', country: 'EE' },
  'bwcon-gmbh': { name: 'bwcon GmbH', kind: 'company', country: 'DE' },
  'capital-region-of-denmark': {
    name: 'Capital Region of Denmark',
    kind: 'regionalAuthority',
    country: 'DK',
  },
  'coreorient-oy': { name: 'CoReorient Oy', kind: 'company', country: 'FI' },
  'cursor-oy': { name: 'Cursor Oy', kind: 'company', country: 'FI' },
  'deal-comp-oy': { name: 'Deal Comp Oy', kind: 'company', country: 'FI' },
  'deloitte-technology': { name: 'Deloitte Technology', kind: 'company' },
  'emilia-romagnan-alue': {
    name: { fi: 'Emilia-Romagnan alue', en: 'Emilia-Romagna Region' },
    kind: 'regionalAuthority',
    country: 'IT',
  },
  errin: { name: 'ERRIN', kind: 'network' },
  'european-commission-joint-research-centre': {
    name: {
      fi: 'Euroopan komission yhteinen tutkimuskeskus',
      en: 'European Commission Joint Research Centre',
    },
    kind: 'research',
  },
  'european-network-of-living-labs': { name: 'European Network of Living Labs', kind: 'network' },
  'forum-virium-helsinki': { name: 'Forum Virium Helsinki', country: 'FI' },
  'hameenlinnan-kaupunki': {
    name: { fi: 'Hämeenlinnan kaupunki', en: 'City of Hämeenlinna' },
    kind: 'municipality',
    country: 'FI',
  },
  'harjun-kuntien-liitto': {
    name: { fi: 'Harjun kuntien liitto', en: 'Union of Harju County Municipalities' },
    kind: 'association',
    country: 'EE',
  },
  'harjun-maakunta': {
    name: { fi: 'Harjun maakunta', en: 'Harju County' },
    kind: 'regionalAuthority',
    country: 'EE',
  },
  'helsingin-kaupunki': {
    name: { fi: 'Helsingin kaupunki', en: 'City of Helsinki' },
    kind: 'municipality',
    country: 'FI',
  },
  'ida-virun-maakunta': {
    name: { fi: 'Ida-Virun maakunta', en: 'Ida-Viru County' },
    kind: 'regionalAuthority',
    country: 'EE',
  },
  inspira: { name: 'Inspira' },
  'joint-spatial-planning-department-berlin-brandenburg': {
    name: 'Joint Spatial Planning Department Berlin-Brandenburg',
    kind: 'regionalAuthority',
    country: 'DE',
  },
  'kainuun-etu-oy': { name: 'Kainuun Etu Oy', kind: 'company' },
  'kaupunkitutkimus-ta': { name: 'Kaupunkitutkimus TA' },
  kuntaliitto: {
    name: { fi: 'Kuntaliitto', en: 'Association of Finnish Cities and Municipalities' },
    kind: 'association',
    country: 'FI',
  },
  'laane-virun-maakunta': {
    name: { fi: 'Lääne-Virun maakunta', en: 'Lääne-Viru County' },
    kind: 'regionalAuthority',
    country: 'EE',
  },
  'laurea-ammattikorkeakoulu': {
    name: { fi: 'Laurea-ammattikorkeakoulu', en: 'Laurea University of Applied Sciences' },
    kind: 'university',
    country: 'FI',
  },
  limowa: { name: 'Limowa', country: 'FI' },
  'lohjan-kaupunki': {
    name: { fi: 'Lohjan kaupunki', en: 'City of Lohja' },
    kind: 'municipality',
    country: 'FI',
  },
  'merenkurkun-neuvosto': { name: { fi: 'Merenkurkun neuvosto', en: 'Kvarken Council' } },
  'metropolia-ammattikorkeakoulu': {
    name: { fi: 'Metropolia Ammattikorkeakoulu', en: 'Metropolia University of Applied Sciences' },
    kind: 'university',
    country: 'FI',
  },
  'muotoilutoimisto-kairo': { name: 'Muotoilutoimisto Kairo', kind: 'company' },
  'pas-de-calais-county-council': {
    name: 'Pas-de-Calais County Council',
    kind: 'regionalAuthority',
    country: 'FR',
  },
  'port-of-hamburg-marketing': { name: 'Port of Hamburg Marketing', country: 'DE' },
  'porvoon-kaupunki': {
    name: { fi: 'Porvoon kaupunki', en: 'City of Porvoo' },
    kind: 'municipality',
    country: 'FI',
  },
  poyry: { name: 'Pöyry' },
  'r-tech-gmbh': { name: 'R-Tech GmbH', kind: 'company', country: 'DE' },
  'ramboll-finland': { name: 'Ramboll Finland' },
  'rebel-group': { name: 'Rebel Group', kind: 'company' },
  'region-blekinge': { name: 'Region Blekinge', kind: 'regionalAuthority', country: 'SE' },
  'riihimaen-kaupunki': {
    name: { fi: 'Riihimäen kaupunki', en: 'City of Riihimäki' },
    kind: 'municipality',
    country: 'FI',
  },
  sito: { name: 'Sito' },
  strafica: { name: 'Strafica' },
  'suomen-liikennevirasto': {
    name: { fi: 'Suomen liikennevirasto', en: 'Finnish Transport Agency' },
    kind: 'stateAuthority',
    country: 'FI',
  },
  'suomen-ymparistokeskus': {
    name: { fi: 'Suomen ympäristökeskus', en: 'Finnish Environment Institute' },
    kind: 'research',
    country: 'FI',
  },
  'sweco-finland': { name: 'Sweco Finland' },
  'tallinnan-kaupunki': {
    name: { fi: 'Tallinnan kaupunki', en: 'City of Tallinn' },
    kind: 'municipality',
    country: 'EE',
  },
  'tarton-yliopisto': {
    name: { fi: 'Tarton yliopisto', en: 'University of Tartu' },
    kind: 'university',
    country: 'EE',
  },
  'turun-yliopisto': {
    name: { fi: 'Turun yliopisto', en: 'University of Turku' },
    kind: 'university',
    country: 'FI',
  },
  'uudenmaan-ely-keskus': {
    name: { fi: 'Uudenmaan ELY-keskus', en: 'Uusimaa ELY Centre' },
    kind: 'stateAuthority',
    country: 'FI',
  },
  'uudenmaan-liitto': {
    name: { fi: 'Uudenmaan liitto', en: 'Helsinki-Uusimaa Regional Council' },
    kind: 'regionalAuthority',
    country: 'FI',
  },
  'varsinais-suomen-liitto': {
    name: { fi: 'Varsinais-Suomen liitto', en: 'Regional Council of Southwest Finland' },
    kind: 'regionalAuthority',
    country: 'FI',
  },
  'viron-liikenneministerio': {
    name: {
      fi: 'Viron liikenneministeriö',
      en: 'Ministry of Economic Affairs and Communications of Estonia',
    },
    kind: 'stateAuthority',
    country: 'EE',
  },
  'viron-valtiovarainministerio': {
    name: { fi: 'Viron valtiovarainministeriö', en: 'Ministry of Finance of Estonia' },
    kind: 'stateAuthority',
    country: 'EE',
  },
  wsp: { name: 'WSP' },
}
