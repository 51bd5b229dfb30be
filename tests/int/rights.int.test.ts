import { readdir, readFile } from 'node:fs/promises'

import config from '@payload-config'
import type { Payload, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { api } from '../helpers/api'
import { startPayload, stopPayload } from '../helpers/payload'
import { createPlans } from '../helpers/rights/addresses'
import { columns, tryOf } from '../helpers/rights/collections'
import { createDocuments, type Documents, versionOf } from '../helpers/rights/documents'
import { endpointsOf } from '../helpers/rights/endpoints'
import { globalColumns, prepareGlobal, tryOfGlobal } from '../helpers/rights/globals'
import {
  differencesIn,
  type Outcome,
  outcomeOf,
  type Seen,
  type Try,
} from '../helpers/rights/outcomes'
import { type Caller, createCallers, roles } from '../helpers/rights/roles'
import { type Row, tableUnder } from '../helpers/rights/table'

const collections = tableUnder('Collections')
const globals = tableUnder('Globals')
const addresses = tableUnder('Addresses')

let app: SanitizedConfig
let payload: Payload
let callers: Caller[]
let documents: Documents
beforeAll(async () => {
  app = await config
  payload = await startPayload()
  callers = await createCallers(payload)
  documents = createDocuments(payload, callers.at(-1)?.id ?? '')
})
afterAll(() => stopPayload(payload))

const askAs = async (
  caller: Caller,
  { body, method, path, spends, token, ...how }: Try,
): Promise<Outcome> => {
  const pass = token ?? caller.token
  const response = await api(path, {
    ...(body ? { body } : {}),
    method,
    ...(pass ? { token: pass } : {}),
  })
  const outcome = await outcomeOf(response, how)
  if (spends && outcome === 'allowed') documents.spend(...spends)
  return outcome
}

const publishedState = async (slug: string, id: string) =>
  (await payload.findByID({ collection: slug as 'projects', id })) as object as Record<
    string,
    unknown
  >

/** What a cell such as `staff (hidden)` says should come of a try. */
const expectedOf = (cell: string, { role }: Caller): Outcome => {
  const [, who = '', how] = /^(\w+)(?: \((.+)\))?$/.exec(cell) ?? []
  const least = ['everyone', 'staff', 'publishers', 'administrators', 'nobody'].indexOf(who)
  if (least === -1) throw new Error(`docs/rights.md says “${cell}”, which names no role.`)
  if (roles.indexOf(role) >= least) return 'allowed'
  const isHidden = how === 'hidden' || (how === 'hidden from staff' && role !== 'anonymous')
  return isHidden ? 'hidden' : 'refused'
}

const join = (endpoint: string, base: string) =>
  endpoint.replace(/ \/?/, ` ${base}/`).replace(/\/$/, '')

/** Tries a cell as each role, from the least, on the same document as long as it lasts. */
const seenIn = async (cell: string, what: string, ask: (caller: Caller) => Promise<Outcome>) => {
  const all: Seen[] = []
  for (const caller of callers)
    all.push({ caller, expected: expectedOf(cell, caller), seen: await ask(caller), what })
  return all
}

const differencesOfCollection = async ({ collection: slug = '', ...cells }: Row) => {
  const all: Seen[] = []
  for (const [head, column] of Object.entries(columns)) {
    const cell = cells[head] ?? ''
    if (cell === '–') continue
    for (const endpoint of Object.keys(column.endpoints)) {
      const address = join(endpoint, `/${slug}`)
      const ask = async (caller: Caller): Promise<Outcome> => {
        const document = await documents.get(slug, column.state)
        const project = (await documents.get('projects', 'rest')).id
        const isOfVersion = endpoint.endsWith('/versions/:id')
        const version = isOfVersion ? await versionOf(payload, slug, document.id) : ''
        const published = () => publishedState(slug, document.id)
        const on = { ...document, caller, project, published, slug, version }
        return await askAs(caller, tryOf(endpoint, column, on))
      }
      all.push(...(await seenIn(cell, `${address} (${head})`, ask)))
    }
  }
  return differencesIn(all)
}

const differencesOfGlobal = async ({ global: slug = '', ...cells }: Row) => {
  const all: Seen[] = []
  const version = await prepareGlobal(payload, slug)
  for (const [head, column] of Object.entries(globalColumns)) {
    const cell = cells[head] ?? ''
    if (cell === '–') continue
    for (const endpoint of Object.keys(column)) {
      const address = join(endpoint, `/globals/${slug}`)
      const ask = (caller: Caller) =>
        askAs(caller, tryOfGlobal(endpoint, column, { slug, version }))
      all.push(...(await seenIn(cell, `${address} (${head})`, ask)))
    }
  }
  return differencesIn(all)
}

describe('the table of rights', () => {
  it('has every address that there is, and no other', () => {
    expect([...new Set(told())].sort()).toEqual(endpointsOf(app).sort())
  })

  it.each(collections)('is right about $collection', async (row) => {
    expect(Object.keys(row).sort()).toEqual(['collection', ...Object.keys(columns)].sort())
    expect(await differencesOfCollection(row)).toEqual([])
  })

  it.each(globals)('is right about the global $global', async (row) => {
    expect(Object.keys(row).sort()).toEqual(['global', ...Object.keys(globalColumns)].sort())
    expect(await differencesOfGlobal(row)).toEqual([])
  })

  it('is right about every address', async () => {
    const administrator = callers.at(-1)
    const contributor = callers[1]
    if (!administrator || !contributor) throw new Error('Nobody is signed in.')
    const plans = createPlans({ administrator, contributor, documents, payload })
    const all: Seen[] = []
    for (const { address = '', what = '', who = '' } of addresses) {
      const name = `${address}: ${what}`
      if (address.includes('<')) {
        for (const path of wildcard(address)) {
          const [, slug = ''] = path.split('/')
          const id = slug === 'globals' ? '' : (await documents.get(slug, 'rest')).id
          const on = path.replace('post ', '').replace(':id?', id)
          const ask = (caller: Caller) => askAs(caller, { body: {}, method: 'POST', path: on })
          all.push(...(await seenIn(who, `${path}: ${what}`, ask)))
        }
        continue
      }
      const plan = plans[name]
      if (!plan) throw new Error(`How is “${name}” tried? Say it in tests/helpers/rights.`)
      const ask = async (caller: Caller) => await askAs(caller, await plan(caller))
      all.push(...(await seenIn(who, name, ask)))
    }
    expect(differencesIn(all)).toEqual([])
    const names = addresses.map(({ address = '', what = '' }) => `${address}: ${what}`)
    expect(Object.keys(plans).filter((name) => !names.includes(name))).toEqual([])
  })

  it('has no address for what is the database’s own', async () => {
    for (const caller of callers) {
      const pass = caller.token ? { token: caller.token } : {}
      expect((await api('/payload-migrations', pass)).status).toBe(501)
    }
  })
})

describe('the table of routes', () => {
  it('has every route beside Payload’s, and none of them takes anything in', async () => {
    const app = new URL('../../src/app/', import.meta.url)
    const files = (await readdir(app, { recursive: true })).filter(
      (path) => path.endsWith('route.ts') && !path.startsWith('(payload)'),
    )
    const paths = files.map((path) => `/${path}`.replace(/\/\(site\)|\/route\.ts$/g, '') || '/')
    expect(tableUnder('Routes').map(({ route }) => route)).toEqual(paths.sort())
    for (const file of files) {
      const text = await readFile(new URL(file, app), 'utf8')
      // The open data answers 405 to these (`int/openData`).
      expect(text, file).not.toMatch(/(const|function) (POST|PUT|PATCH|DELETE)\b/)
    }
  })
})

/** Every endpoint that the tables tell of, as `endpointsOf` writes them. */
const told = (): string[] => {
  const ofColumns = (cells: Row, heads: Record<string, string[]>, base: string) =>
    Object.entries(heads).flatMap(([head, endpoints]) =>
      cells[head] === '–' ? [] : endpoints.map((endpoint) => join(endpoint, base)),
    )
  const ofCollection = Object.fromEntries(
    Object.entries(columns).map(([head, { endpoints }]) => [head, Object.keys(endpoints)]),
  )
  const ofGlobal = Object.fromEntries(
    Object.entries(globalColumns).map(([head, endpoints]) => [head, Object.keys(endpoints)]),
  )
  return [
    ...collections.flatMap((row) => ofColumns(row, ofCollection, `/${row.collection ?? ''}`)),
    ...globals.flatMap((row) => ofColumns(row, ofGlobal, `/globals/${row.global ?? ''}`)),
    ...addresses.flatMap(({ address = '' }) => wildcard(address)),
  ]
}

/** The addresses that a row with `<collection>` or `<global>` stands for. */
const wildcard = (address: string): string[] => {
  const slugs = app.collections.filter(({ endpoints }) => endpoints).map(({ slug }) => slug)
  if (address.includes('<collection>'))
    return slugs.map((slug) => address.replace('<collection>', slug))
  if (address.includes('<global>'))
    return app.globals.map(({ slug }) => address.replace('<global>', slug))
  return [address]
}
