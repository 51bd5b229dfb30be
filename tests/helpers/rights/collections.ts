import { aForm } from '../api'
import { aName, dataOf, fileOf, type Made, type State } from './documents'
import type { Try } from './outcomes'
import type { Caller } from './roles'

/** What is tried on a document of a collection. */
type On = Made & {
  caller: Caller
  /** What the public reads of the document now. */
  published: () => Promise<Record<string, unknown>>
  project: string
  slug: string
  version: string
}

type Column = {
  /** Of the endpoints, the last part, with how each is tried. */
  endpoints: Record<string, (on: On) => Omit<Try, 'method' | 'path'> & { query?: string }>
  state: State
}

type Docs = { docs?: { id: string }[]; totalDocs?: number }

const isAmong =
  (id: string) =>
  ({ docs }: Docs): boolean =>
    docs?.some((document) => document.id === id) ?? false
const only = (id: string) => `where[id][equals]=${id}`

const reading = (state: State): Column => {
  // As near as the public can get: asking for drafts, and for the trash.
  const query = { public: '', rest: 'draft=true', trash: 'trash=true' }[state]
  return {
    endpoints: {
      'get /': ({ id }) => ({ holds: isAmong(id), query: `${only(id)}&${query}` }),
      'get /:id': () => ({ query }),
      'get /count': ({ id }) => ({
        holds: ({ totalDocs }: Docs) => totalDocs === 1,
        query: `${only(id)}&${query}`,
      }),
    },
    state,
  }
}

const changing = (state: State): Column => ({
  endpoints: {
    'patch /': (on) => {
      const body = changeOf(on)
      return {
        body,
        holds: async (answer) => isAmong(on.id)(answer) && (await hasTaken(on, state, body)),
        passesOver: true,
        query: only(on.id),
      }
    },
    'patch /:id': (on) => {
      // A change that says nothing of publishing joins the draft that is under way, if there is one.
      const says = on.slug === 'projects' && state === 'public' ? { _status: 'published' } : {}
      const body = { ...changeOf(on), ...says }
      return { body, holds: () => hasTaken(on, state, body), passesOver: true }
    },
  },
  state,
})

/** Whether readers see the change: what a contributor changes of a published project is a draft. */
const hasTaken = async ({ published, slug }: On, state: State, body: object): Promise<boolean> => {
  if (slug !== 'projects' || state !== 'public') return true
  const { summary } = await published()
  return summary === (body as { summary?: string }).summary
}

/** A change that the collection's own rules have nothing against. */
const changeOf = ({ caller, slug }: On): object => {
  if (slug === 'payload-locked-documents')
    return { user: { relationTo: 'users', value: caller.id } }
  const changes: Record<string, object> = {
    partners: { name: aName() },
    programmes: { name: aName() },
    projects: { summary: aName() },
    topics: { name: aName() },
    users: { name: aName() },
  }
  return changes[slug] ?? {}
}

const sendingFile = (state: State): Column => ({
  endpoints: { 'get /file/:filename': () => ({}) },
  state,
})

/** The columns of the table of collections, by their heads in `docs/rights.md`. */
export const columns: Record<string, Column> = {
  'read public': reading('public'),
  'read the rest': reading('rest'),
  'read the trash': reading('trash'),
  versions: {
    endpoints: {
      'get /versions': ({ id }) => ({
        holds: ({ totalDocs }: Docs) => Boolean(totalDocs),
        query: `where[parent][equals]=${id}`,
      }),
      'get /versions/:id': () => ({}),
    },
    state: 'rest',
  },
  create: {
    endpoints: {
      'post /': ({ caller, project, slug }) => {
        const data = dataOf[slug]?.({ project, user: caller.id }) ?? {}
        const file = fileOf(slug)
        return { body: file ? aForm(data, file) : data }
      },
    },
    state: 'rest',
  },
  'change public': changing('public'),
  'change the rest': changing('rest'),
  copy: { endpoints: { 'post /:id/duplicate': () => ({ body: {} }) }, state: 'rest' },
  restore: { endpoints: { 'post /versions/:id': () => ({ body: {} }) }, state: 'rest' },
  delete: {
    endpoints: {
      'delete /': ({ id }) => ({ holds: isAmong(id), passesOver: true, query: only(id) }),
      'delete /:id': () => ({}),
    },
    state: 'rest',
  },
  'file, public': sendingFile('public'),
  'file, the rest': sendingFile('rest'),
}

/** `get /versions/:id` on a document, as a request. */
export const tryOf = (endpoint: string, column: Column, on: On): Try => {
  const [method = '', pattern = ''] = endpoint.split(' ')
  const how = column.endpoints[endpoint]?.(on) ?? {}
  const id = pattern.startsWith('/versions') ? on.version : on.id
  const path = pattern.replace(':id', id).replace(':filename', on.filename ?? '')
  const spends: Try['spends'] = [on.slug, column.state]
  return {
    ...how,
    ...(method === 'delete' ? { spends } : {}),
    method: method.toUpperCase() as Try['method'],
    path: `/${on.slug}${path === '/' ? '' : path}${how.query ? `?${how.query}` : ''}`,
  }
}
