import type { Payload } from 'payload'

import { aBody } from '../factories'
import type { Try } from './outcomes'

type Slug = 'about' | 'accessibility' | 'archive-settings' | 'payload-jobs-stats' | 'privacy'
type On = { slug: string; version: string }
type Column = Record<string, (on: On) => Omit<Try, 'method' | 'path'> & { query?: string }>

const texts = { draft: 'Luonnos', published: 'Julkaistu' }
const isPage = (slug: string) => !['archive-settings', 'payload-jobs-stats'].includes(slug)
const says = (title: string) => (answer: { title?: unknown }) => answer.title === title

/** The columns of the table of globals, in the order that they are tried in. */
export const globalColumns: Record<string, Column> = {
  'read published': {
    'get /': ({ slug }) => (isPage(slug) ? { holds: says(texts.published) } : {}),
  },
  'read the draft': { 'get /': () => ({ holds: says(texts.draft), query: '?draft=true' }) },
  versions: { 'get /versions': () => ({}), 'get /versions/:id': () => ({}) },
  restore: { 'post /versions/:id': () => ({ body: {} }) },
  change: { 'post /': ({ slug }) => ({ body: isPage(slug) ? { title: 'Muutettu' } : {} }) },
}

/** `get /versions/:id` on a global, as a request. */
export const tryOfGlobal = (endpoint: string, column: Column, on: On): Try => {
  const [method = '', pattern = ''] = endpoint.split(' ')
  const how = column[endpoint]?.(on) ?? {}
  const path = pattern === '/' ? '' : pattern.replace(':id', on.version)
  return {
    ...how,
    method: method.toUpperCase() as Try['method'],
    path: `/globals/${on.slug}${path}${how.query ?? ''}`,
  }
}

/** A page of the site with one text published and another as a draft; the id of a version of it. */
export const prepareGlobal = async (payload: Payload, slug: string): Promise<string> => {
  if (!isPage(slug)) return 'x'
  const global = slug as Slug
  const data = {
    ...(slug === 'accessibility'
      ? { assessor: 'self', conformance: 'full', contactUnit: 'Viestintä', madeOn: '2026-01-01' }
      : {}),
    _status: 'published',
    body: aBody(),
    title: texts.published,
  }
  await payload.updateGlobal({ data, slug: global } as never)
  const draft = { _status: 'draft', title: texts.draft }
  await payload.updateGlobal({ data: draft, draft: true, slug: global } as never)
  const { docs } = await payload.findGlobalVersions({ limit: 1, slug: global })
  return String(docs[0]?.id)
}
