import { z } from 'zod'

import { facetNames, sortNames } from '../../lib/projectFilter'
import { apiPath } from '../records/addresses'
import { pageOf, problem } from '../schema/envelope'
import { grains, schemaOf, type Grain } from '../schema/grains'
import { defaultLimit, largestLimit } from './parameters'

const words: Record<Grain, { one: string; many: string; what: string }> = {
  documents: {
    many: 'Documents',
    one: 'Document',
    what: 'Reports, workbooks and other files that projects left behind.',
  },
  partners: { many: 'Partners', one: 'Partner', what: 'Organisations that took part in projects.' },
  programmes: { many: 'Programmes', one: 'Programme', what: 'Programmes that funded projects.' },
  projects: { many: 'Projects', one: 'Project', what: 'Ended projects.' },
  topics: { many: 'Topics', one: 'Topic', what: 'What projects were about.' },
}

const query = (name: string, description: string, schema: object, more: object = {}) => ({
  name,
  in: 'query',
  description,
  required: false,
  schema,
  ...more,
})

const filterDescriptions: Record<(typeof facetNames)[number], string> = {
  country: 'ISO 3166-1 alpha-2 code of a country that the project reaches.',
  programme: 'Finnish slug of a programme that funded the project.',
  role: 'Role of the owner of the archive: lead, coordinator, partner or other.',
  topic: 'Finnish slug of a topic.',
  year: 'A year in which the project ran.',
}

const filters = [
  query('q', 'Words, each of which the project has somewhere.', { type: 'string', maxLength: 200 }),
  ...facetNames.map((name) =>
    query(
      name,
      `${filterDescriptions[name]} Repeat it for several: one of them is enough.`,
      { type: 'array', items: { type: 'string' } },
      { explode: true, style: 'form' },
    ),
  ),
  ...facetNames.map((name) =>
    query(
      `not-${name}`,
      `A value of ${name} that the project must not have. Repeat it for several.`,
      { type: 'array', items: { type: 'string' } },
      { explode: true, style: 'form' },
    ),
  ),
  query('sort', 'Order of the projects.', {
    type: 'string',
    default: 'latest',
    enum: [...sortNames],
  }),
]

const paging = [
  query('limit', 'Records on a page.', {
    type: 'integer',
    default: defaultLimit,
    maximum: largestLimit,
    minimum: 1,
  }),
  query('cursor', 'From `links.next` of the page before.', { type: 'string' }),
]

const json = (schema: object) => ({ 'application/json': { schema } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const problemOf = (description: string) => ({
  content: { 'application/problem+json': { schema: ref('Problem') } },
  description,
})
const notModified = { description: 'You have the latest already.' }

const listOf = (grain: Grain) => ({
  get: {
    operationId: `list${words[grain].many}`,
    summary: words[grain].many,
    description: `${words[grain].what} The filters choose projects; of another grain, what those projects name.`,
    parameters: [...filters, ...paging],
    responses: {
      200: { content: json(ref(`${words[grain].one}Page`)), description: 'A page of records.' },
      304: notModified,
      400: problemOf('A parameter is wrong.'),
    },
    tags: [words[grain].many],
  },
})

const oneOf = (grain: Grain) => ({
  get: {
    operationId: `get${words[grain].one}`,
    summary: `One of: ${words[grain].many.toLowerCase()}`,
    parameters: [{ name: 'identifier', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: { content: json(ref(words[grain].one)), description: 'The record.' },
      304: notModified,
      404: problemOf('No public record has the identifier.'),
    },
    tags: [words[grain].many],
  },
})

const downloadOf = (grain: Grain) => ({
  get: {
    operationId: `download${words[grain].many}`,
    summary: `Download: ${words[grain].many.toLowerCase()}`,
    description: 'Everything that the filters choose in one file.',
    parameters: [
      {
        name: 'format',
        in: 'path',
        required: true,
        schema: { type: 'string', enum: ['csv', 'xlsx', 'json', 'jsonld'] },
      },
      ...filters,
      query('lang', 'Headings and code words in this language (CSV, XLSX).', {
        type: 'string',
        enum: ['fi', 'en'],
      }),
      query('bom', '1: a byte order mark at the start (CSV).', {
        type: 'string',
        enum: ['0', '1'],
      }),
      query('delimiter', 'Between the values (CSV).', {
        type: 'string',
        default: 'comma',
        enum: ['comma', 'semicolon'],
      }),
    ],
    responses: {
      200: {
        content: { 'application/octet-stream': { schema: { type: 'string' } } },
        description: 'The file.',
      },
      304: notModified,
      400: problemOf('A parameter is wrong.'),
    },
    tags: [words[grain].many],
  },
})

/** The schema as OpenAPI 3.1 takes it: JSON Schema 2020-12, without what belongs to a document of its own. */
const schemaFor = (schema: z.ZodType): object => {
  const made = { ...(z.toJSONSchema(schema) as Record<string, unknown>) }
  delete made.$schema
  delete made.id
  return made
}

/** The API's description of itself, by OpenAPI 3.1. */
export const openApi = (site: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'Hankearkisto: open data',
    version: '1.0.0',
    description:
      'Ended projects of a Finnish regional council, read only. Texts are by language (fi, en); what is unknown is absent; an approximate sum says so. Projects are licensed CC BY 4.0, the other records CC0 1.0, and each document as its own record says.',
    license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
  },
  servers: [{ url: site + apiPath }],
  tags: grains.map((grain) => ({ name: words[grain].many, description: words[grain].what })),
  paths: {
    ...Object.fromEntries(
      grains.flatMap((grain): [string, object][] => [
        [`/${grain}`, listOf(grain)],
        [`/${grain}/{identifier}`, oneOf(grain)],
        [`/${grain}.{format}`, downloadOf(grain)],
      ]),
    ),
    '/archive.zip': file('downloadArchive', 'The whole archive', 'application/zip'),
    '/catalogue.jsonld': file('getCatalogue', 'DCAT-AP catalogue', 'application/ld+json'),
  },
  components: {
    schemas: {
      Problem: schemaFor(problem),
      ...Object.fromEntries(
        grains.flatMap((grain): [string, object][] => [
          [words[grain].one, schemaFor(schemaOf[grain])],
          [
            `${words[grain].one}Page`,
            {
              ...schemaFor(pageOf(z.any())),
              properties: {
                ...pageProperties(),
                data: { type: 'array', items: ref(words[grain].one) },
              },
            },
          ],
        ]),
      ),
    },
  },
})

const pageProperties = (): Record<string, object> =>
  (schemaFor(pageOf(z.any())) as { properties: Record<string, object> }).properties

function file(operationId: string, summary: string, type: string) {
  return {
    get: {
      operationId,
      summary,
      responses: {
        200: { content: { [type]: { schema: { type: 'string' } } }, description: 'The file.' },
        304: notModified,
      },
    },
  }
}
