import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { strToU8, zipSync } from 'fflate'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { importArchive } from '../../src/importing/archive/importArchive'
import type { ImportRun } from '../../src/importing/job/types'
import type { RowReport } from '../../src/importing/rows/importRow'
import { unpackZip } from '../../src/importing/tables/boundedZip'
import { readState } from '../../src/opendata/read/state'
import { readVocabulary } from '../../src/opendata/read/vocabulary'
import { archiveZip } from '../../src/opendata/zip/archiveZip'
import { aForm, api, refusalOf, signIn } from '../helpers/api'
import { aBody, anAttachment, aProject } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

const site = 'http://localhost:3000'

let payload: Payload
let publisher: string
let zip: Buffer
beforeAll(async () => {
  payload = await startPayload()
  publisher = await signIn(payload, api, { email: 'publisher@example.org', role: 'publisher' })
  zip = await anArchive()
})
afterAll(() => stopPayload(payload))

/** Two projects that name each other, a partner and a document, exported; then nothing is left. */
const anArchive = async (): Promise<Buffer> => {
  const partner = await payload.create({ collection: 'partners', data: { name: 'Kainuun Etu' } })
  const file = await payload.create({
    collection: 'attachments',
    data: anAttachment({ title: 'Raportti' }),
    file: await aPdf(),
  })
  const first = await payload.create({
    collection: 'projects',
    data: aProject({
      attachments: [file.id],
      body: aBody({ text: 'Silta rakennettiin.' }),
      leadPartner: partner.id,
      title: 'Silta',
    }),
  })
  await payload.create({
    collection: 'projects',
    data: aProject({
      relatedProjects: [{ kind: 'predecessor', project: first.id }],
      title: 'Ranta',
    }),
  })
  const source = { choose: () => Promise.resolve([]), payload, site }
  const vocabulary = await readVocabulary(payload, site)
  const made = await buffer(archiveZip(source, vocabulary, await readState(payload)))
  await wipe()
  return made
}

const wipe = async () => {
  for (const collection of ['projects', 'attachments', 'partners'] as const) {
    await payload.delete({ collection, where: {} })
  }
}

const upload = (data: Buffer, name = 'arkisto.zip') =>
  api('/imports', {
    body: aForm({}, { data, mimetype: 'application/zip', name }),
    language: 'fi',
    token: publisher,
  })
const uploaded = async () => ((await (await upload(zip)).json()) as { doc: ImportRun }).doc
const start = (id: string, body: object) =>
  api(`/imports/${id}/start`, { body, language: 'fi', token: publisher })
const stored = async (id: string) =>
  (await payload.findByID({ collection: 'imports', id })) as unknown as ImportRun
const ended = async (id: string): Promise<ImportRun> => {
  await expect.poll(async () => (await stored(id)).state, { timeout: 60_000 }).not.toBe('running')
  return stored(id)
}
const actions = ({ report }: ImportRun) => report?.map(({ action, kind }) => [kind, action])
const projects = async () => {
  const { docs } = await payload.find({
    collection: 'projects',
    depth: 1,
    draft: true,
    sort: 'title',
  })
  return docs
}

const everythingIs = (action: string) => [
  ['partners', action],
  ['attachments', action],
  ['projects', action],
  ['projects', action],
]

describe('an archive brought in by the admin', () => {
  it('is checked without a change, and taken as drafts; a second time there is nothing to take', async () => {
    const { id, kind, state } = await uploaded()
    expect({ kind, state }).toEqual({ kind: 'archive', state: 'ready' })
    await start(id, { mode: 'check' })
    const checked = await ended(id)
    expect(checked).toMatchObject({ done: 4, mode: 'check', state: 'done', total: 4 })
    expect(actions(checked)).toEqual(everythingIs('create'))
    expect(await projects()).toEqual([])

    await start(id, { mode: 'take' })
    expect(actions(await ended(id))).toEqual(everythingIs('create'))
    expect(await projects()).toMatchObject([
      { _status: 'draft', relatedProjects: [{ project: { title: 'Silta' } }], title: 'Ranta' },
      { _status: 'draft', attachments: [{ title: 'Raportti' }], title: 'Silta' },
    ])
    await start(id, { mode: 'check' })
    expect(actions(await ended(id))).toEqual(everythingIs('same'))
    await wipe()
  })

  it('goes on where its server ended, and finishes what had only been begun', async () => {
    const { id } = await uploaded()
    const startedAt = new Date(Date.now() - 1000).toISOString()
    const folder = await mkdtemp(join(tmpdir(), 'cut-'))
    await unpackZip(zip, folder, { entries: 100, unpackedBytes: 10_000_000 })
    // A server that ends after the first project, when it has noted two rows: relations and
    // formatted texts come last, so that the project is there but not finished.
    const noted: RowReport[] = []
    for await (const report of importArchive({ folder, isDryRun: false, payload })) {
      noted.push(report)
      if (report.kind === 'projects') break
    }
    await rm(folder, { recursive: true })
    expect(await projects()).toHaveLength(1)
    const cut = { done: 2, mode: 'take', runner: 'gone', startedAt, state: 'stopped' } as const
    const data = { ...cut, report: noted.slice(0, 2) }
    await payload.update({ collection: 'imports', data, id })

    await start(id, { resume: true })
    const taken = await ended(id)
    expect(taken).toMatchObject({ done: 4, fault: null, state: 'done' })
    expect(actions(taken)?.map(([, action]) => action)).toEqual([
      'create',
      'create',
      'same',
      'create',
    ])
    const [shore, bridge] = await projects()
    expect(shore).toMatchObject({ relatedProjects: [{ project: { title: 'Silta' } }] })
    expect(JSON.stringify(bridge?.body)).toContain('Silta rakennettiin.')
    expect((await payload.count({ collection: 'attachments' })).totalDocs).toBe(1)
    await wipe()
  })

  it('is refused at once when the ZIP is no archive, and as a whole when a file of it was changed', async () => {
    const other = Buffer.from(zipSync({ 'kuva.png': strToU8('x') }))
    const [fault] = (await refusalOf(await upload(other))).data?.errors ?? []
    expect(fault).toMatchObject({ path: 'file' })
    expect(fault?.message).toContain('ei ole hankearkistosta viety paketti')

    const file = strToU8('{}')
    const sum = createHash('sha256').update('something else').digest('hex')
    const broken = Buffer.from(
      zipSync({
        SHA256SUMS: strToU8(`${sum}  data/projects.json\n`),
        'data/bodies.json': file,
        'data/projects.json': file,
      }),
    )
    const { doc } = (await (await upload(broken)).json()) as { doc: ImportRun }
    await start(doc.id, { mode: 'take' })
    const refused = await ended(doc.id)
    expect(refused.report).toMatchObject([
      {
        action: 'refuse',
        remarks: [{ key: 'file.changed', values: { value: 'data/projects.json' } }],
      },
    ])
    expect(await projects()).toEqual([])
  })
})
