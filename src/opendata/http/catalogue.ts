import { sectionPath } from '../../i18n/paths'
import type { ArchiveState } from '../read/state'
import { licenceAddress } from '../licences'
import { apiPath } from '../records/addresses'
import type { Grain } from '../schema/grains'

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const eu = 'http://publications.europa.eu/resource/authority'

type Both = { en: string; fi: string }

const inBoth = ({ en, fi }: Both) => [
  { '@language': 'fi', '@value': fi },
  { '@language': 'en', '@value': en },
]

const owner = {
  '@type': 'foaf:Agent',
  'foaf:name': inBoth({ en: 'Helsinki-Uusimaa Regional Council', fi: 'Uudenmaan liitto' }),
}

const datasets: { description: Both; grain: Grain; keywords: Both[]; title: Both }[] = [
  {
    description: {
      en: 'Ended projects: what was done, with whom, when and with whose money, and the results.',
      fi: 'Päättyneet hankkeet: mitä tehtiin, kenen kanssa, milloin ja kenen rahoilla, sekä tulokset.',
    },
    grain: 'projects',
    keywords: [
      { en: 'projects', fi: 'hankkeet' },
      { en: 'EU funding', fi: 'EU-rahoitus' },
      { en: 'regional development', fi: 'aluekehitys' },
    ],
    title: { en: 'Ended projects', fi: 'Päättyneet hankkeet' },
  },
  {
    description: {
      en: 'Organisations that ran the projects or took part in them.',
      fi: 'Organisaatiot, jotka vetivät hankkeita tai osallistuivat niihin.',
    },
    grain: 'partners',
    keywords: [{ en: 'partners', fi: 'partnerit' }],
    title: { en: 'Partners of ended projects', fi: 'Päättyneiden hankkeiden partnerit' },
  },
  {
    description: {
      en: 'Programmes that funded the projects.',
      fi: 'Ohjelmat, joista hankkeet saivat rahoitusta.',
    },
    grain: 'programmes',
    keywords: [{ en: 'funding programmes', fi: 'rahoitusohjelmat' }],
    title: {
      en: 'Funding programmes of ended projects',
      fi: 'Päättyneiden hankkeiden rahoitusohjelmat',
    },
  },
  {
    description: {
      en: 'Reports, workbooks and other documents of the projects, with the licence of each.',
      fi: 'Hankkeiden raportit, työkirjat ja muut asiakirjat sekä kunkin lisenssi.',
    },
    grain: 'documents',
    keywords: [{ en: 'reports', fi: 'raportit' }],
    title: { en: 'Documents of ended projects', fi: 'Päättyneiden hankkeiden asiakirjat' },
  },
]

const fileTypes = [
  ['csv', 'CSV', 'text/csv'],
  ['xlsx', 'XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['json', 'JSON', 'application/json'],
  ['jsonld', 'JSON_LD', 'application/ld+json'],
] as const

/**
 * The data sets as DCAT-AP, in Finnish and English, for harvesting by avoindata.fi and data.europa.eu.
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
export const catalogue = (site: string, { modified }: ArchiveState): object => {
  const api = site + apiPath
  const id = (value: string) => ({ '@id': value })
  const changed = { '@type': 'xsd:dateTime', '@value': modified.toISOString() }
  const distribution = (
    grain: Grain,
    [extension, format, mediaType]: (typeof fileTypes)[number],
    licence: string,
  ) => ({
    '@id': `${api}/${grain}.${extension}#distribution`,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': id(`${api}/${grain}.${extension}`),
    'dcat:downloadURL': id(`${api}/${grain}.${extension}`),
    'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:format': id(`${eu}/file-type/${format}`),
    'dct:license': id(licence),
    'dct:modified': changed,
    'dct:title': format.replace('_', '-'),
  })
  return {
    '@context': context,
    '@id': `${api}/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dcat:dataset': datasets.map(({ description, grain, keywords, title }) => {
      const licence = grain === 'projects' ? licenceAddress.content : licenceAddress.metadata
      return {
        '@id': `${api}/${grain}#dataset`,
        '@type': 'dcat:Dataset',
        'dcat:distribution': fileTypes.map((type) => distribution(grain, type, licence)),
        'dcat:keyword': keywords.flatMap(inBoth),
        'dcat:landingPage': id(site + sectionPath('fi', 'open-data')),
        'dcat:theme': [id(`${eu}/data-theme/REGI`), id(`${eu}/data-theme/GOVE`)],
        'dct:accessRights': id(`${eu}/access-right/PUBLIC`),
        'dct:accrualPeriodicity': id(`${eu}/frequency/IRREG`),
        'dct:description': inBoth(description),
        'dct:identifier': `${api}/${grain}`,
        'dct:language': [id(`${eu}/language/FIN`), id(`${eu}/language/ENG`)],
        'dct:modified': changed,
        'dct:publisher': owner,
        'dct:title': inBoth(title),
      }
    }),
    'dcat:service': {
      '@id': `${api}#service`,
      '@type': 'dcat:DataService',
      'dcat:endpointDescription': id(`${api}/openapi.json`),
      'dcat:endpointURL': id(api),
      'dcat:servesDataset': datasets.map(({ grain }) => id(`${api}/${grain}#dataset`)),
      'dct:license': id(licenceAddress.content),
      'dct:title': inBoth({ en: 'Open data API of the archive', fi: 'Arkiston avoin rajapinta' }),
    },
    'dct:description': inBoth({
      en: 'Open data of the archive of ended projects.',
      fi: 'Päättyneiden hankkeiden arkiston avoin data.',
    }),
    'dct:language': [id(`${eu}/language/FIN`), id(`${eu}/language/ENG`)],
    'dct:license': id(licenceAddress.metadata),
    'dct:modified': changed,
    'dct:publisher': owner,
    'dct:title': inBoth({ en: 'Hankearkisto', fi: 'Hankearkisto' }),
    'foaf:homepage': id(site + sectionPath('fi', 'projects')),
  }
}
