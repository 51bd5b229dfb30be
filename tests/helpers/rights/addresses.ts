import type { Payload } from 'payload'

import { signInAgain } from '../api'
import { aProject } from '../factories'
import { aName, type Documents, makePreference, type State, versionOf } from './documents'
import type { Try } from './outcomes'
import { addressOf, type Caller, password } from './roles'

type Plan = (caller: Caller) => Promise<Try> | Try

type Kit = {
  administrator: Caller
  contributor: Caller
  documents: Documents
  payload: Payload
}

const post = (path: string, body: object = {}): Try => ({ body, method: 'POST', path })
const get = (path: string): Try => ({ method: 'GET', path })
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const oldPage = { text: 'Silta\nHanke toteutettiin vuosina 2016–2018.', title: 'Silta' }

/** How each row of the table of addresses is tried, by its address and what it is. */
export const createPlans = (kit: Kit): Record<string, Plan> => ({
  ...ofProjects(kit),
  ...ofImports(kit),
  ...ofUsers(kit),
  ...ofPreferences(kit),
  'get /access: asks what oneself may do': () => get('/access'),
  'get /audit-entries/csv: the change log as a table': () => get('/audit-entries/csv'),
  'get /payload-jobs/handle-schedules: queues what is due; the server may too': () =>
    get('/payload-jobs/handle-schedules'),
  'get /payload-jobs/run: runs what waits; the server may too': () => get('/payload-jobs/run'),
  'post /intake/draft: makes a draft of it': () => post('/intake/draft', oldPage),
  'post /intake/read: reads an old page': () => post('/intake/read', oldPage),
})

const ofProjects = ({ documents, payload }: Kit): Record<string, Plan> => {
  const on = (state: State, last: string, body?: object) => async () =>
    post(`/projects/${(await documents.get('projects', state)).id}/${last}`, body)
  const publicState = async (id: string) => {
    const where = { _status: { equals: 'published' }, id: { equals: id } } as const
    return (await payload.count({ collection: 'projects', where })).totalDocs
  }
  const patch = (state: State, body: object) => async (): Promise<Try> => {
    let { id } = await documents.get('projects', state)
    const before = state === 'public' ? 1 : 0
    if ((await publicState(id)) !== before) {
      // A draft and a change of another try have left it otherwise.
      documents.spend('projects', state)
      id = (await documents.get('projects', state)).id
    }
    return {
      body,
      // A contributor may ask for either, and gets a draft.
      holds: async () => (await publicState(id)) !== before,
      method: 'PATCH',
      passesOver: true,
      path: `/projects/${id}`,
      spends: ['projects', state],
    }
  }
  return {
    'get /projects/:id/desk: state of the review, and what the gate finds': async () =>
      get(`/projects/${(await documents.get('projects', 'rest')).id}/desk`),
    'patch /projects/:id: a draft beside what is published': async () => ({
      body: { summary: 'Uusi kuvaus.' },
      method: 'PATCH',
      path: `/projects/${(await documents.get('projects', 'public')).id}?draft=true`,
    }),
    'patch /projects/:id: publishes a draft': patch('rest', { _status: 'published' }),
    'patch /projects/:id: takes down what is published': patch('public', {
      _status: 'draft',
      withdrawal: { reason: 'inError' },
    }),
    'post /projects/:id/later/cancel: takes it back': on('rest', 'later/cancel', { job: 'x' }),
    'post /projects/:id/later: sets a time to publish': () =>
      on('rest', 'later', { at: inAnHour(), type: 'publish' })(),
    'post /projects/:id/links: tries the links now': on('rest', 'links'),
    'post /projects/:id/review: sends for review': async () => ({
      ...(await on('rest', 'review', { step: 'submit' })()),
      spends: ['projects', 'rest'],
    }),
    'post /projects/:id/translations: confirms translations': on('rest', 'translations', {
      keys: [],
      locale: 'en',
    }),
    'post /projects/versions/:id: an earlier version as a draft': async () => {
      const { id } = await documents.get('projects', 'rest')
      return post(`/projects/versions/${await versionOf(payload, 'projects', id)}?draft=true`)
    },
    'post /projects: published at once': () => post('/projects', aProject()),
  }
}

const ofImports = ({ documents }: Kit): Record<string, Plan> => {
  const on = (last: string, body?: object) => async () =>
    post(`/imports/${(await documents.get('imports', 'rest')).id}/${last}`, body)
  return {
    'get /imports/template/:format: an empty table': () => get('/imports/template/csv'),
    'post /imports/:id/start: starts an import': async () => ({
      ...(await on('start', { mode: 'check' })()),
      spends: ['imports', 'rest'],
    }),
    'post /imports/:id/stop: ends it': on('stop'),
  }
}

const ofUsers = (kit: Kit): Record<string, Plan> => {
  const { contributor, documents, payload } = kit
  const email = addressOf('contributor')
  const other = async () => {
    const { id } = await documents.get('users', 'rest')
    return (await payload.findByID({ collection: 'users', id })).email
  }
  const withKey = async () => {
    const data = { email: await other() }
    return await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
  }
  return {
    'get /users/init: tells whether there are users': () => get('/users/init'),
    'get /users/me: tells who one is, or that one is nobody': () => get('/users/me'),
    'patch /users/:id: one’s own': ({ id }) => ({
      body: { name: aName() },
      method: 'PATCH',
      path: `/users/${id || contributor.id}`,
    }),
    'post /users/first-register: makes a first user': () =>
      post('/users/first-register', { email: 'x@example.org', name: 'X', password }),
    'post /users/forgot-password: asks for a key by mail': () =>
      post('/users/forgot-password', { email }),
    'post /users/login: with a wrong password': () =>
      post('/users/login', { email, password: `${password}x` }),
    'post /users/login: with the right password': () => post('/users/login', { email, password }),
    'post /users/logout: ends one’s session': async ({ role }) => ({
      ...post('/users/logout'),
      refusal: { status: 400, text: 'No User' },
      // A session of its own: the others are needed still.
      ...(role === 'anonymous'
        ? {}
        : { token: await signInAgain({ email: addressOf(role), password }) }),
    }),
    'post /users/refresh-token: lengthens one’s session': () => post('/users/refresh-token'),
    'post /users/reset-password: with a key that is made up': () =>
      post('/users/reset-password', { password, token: 'x'.repeat(40) }),
    'post /users/reset-password: with the key from the mail': async () =>
      post('/users/reset-password', { password, token: await withKey() }),
    'post /users/unlock: opens an account that was locked': async () =>
      post('/users/unlock', { email: await other() }),
  }
}

const ofPreferences = ({ administrator, payload }: Kit): Record<string, Plan> => {
  /** Of an administrator, or of whoever tries: the public has none, and tries the administrator's. */
  const made = ({ id }: Caller = administrator) => makePreference(payload, id || administrator.id)
  const all = '/payload-preferences'
  type Docs = { docs?: { id: unknown }[] }
  const amongThem = async (method: 'DELETE' | 'GET' | 'PATCH', body?: object): Promise<Try> => {
    const { id } = await made()
    return {
      ...(body ? { body } : {}),
      holds: ({ docs }: Docs) => docs?.some((document) => String(document.id) === id) ?? false,
      method,
      passesOver: method !== 'GET',
      path: `${all}?where[id][equals]=${id}`,
    }
  }
  return {
    'delete /payload-preferences/:key: one’s own': async (caller) => ({
      method: 'DELETE',
      path: `${all}/${(await made(caller)).key}`,
    }),
    'delete /payload-preferences: an administrator’s': () => amongThem('DELETE'),
    'get /payload-preferences/:key: one’s own': async (caller) => ({
      ...get(`${all}/${(await made(caller)).key}`),
      holds: ({ value }: { value?: unknown }) => Boolean(value),
    }),
    'get /payload-preferences: an administrator’s': () => amongThem('GET'),
    'patch /payload-preferences/:id: an administrator’s': async () => ({
      body: { value: {} },
      method: 'PATCH',
      path: `${all}/${(await made()).id}`,
    }),
    'patch /payload-preferences: an administrator’s': () => amongThem('PATCH', { value: {} }),
    'post /payload-preferences/:id/duplicate: an administrator’s': async () =>
      post(`${all}/${(await made()).id}/duplicate`),
    'post /payload-preferences/:key: one’s own': () => post(`${all}/${aName()}`, { value: {} }),
    'post /payload-preferences: one’s own': () => post(all, { key: aName(), value: {} }),
  }
}
