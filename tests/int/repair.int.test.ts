import { link, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '../../src/search/inTransaction'
import { searchOf } from '../../src/search/instance'
import { repair } from '../../src/upkeep/repair'
import { anAttachment, anImage, aProject } from '../helpers/factories'
import { aPdf, aPng } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))

const folder = join(process.env.MEDIA_DIR ?? '', 'attachments')
/** More than any process has. */
const deadProcess = 2 ** 30
const minute = 60_000 // milliseconds
const look = () => repair(payload, { isDryRun: true, olderThan: 0 })
const mend = () => repair(payload, { isDryRun: false, olderThan: 0 })
const clean = {
  faults: [],
  folders: [],
  jobs: [],
  orphans: [],
  putBack: 0,
  search: {},
  strayKeys: [],
  turns: [],
}

/** Makes a document look as if nothing had happened to it for an hour. */
const age = (collection: CollectionSlug, id: string, data: object) =>
  payload.db.updateOne({
    collection,
    data: { ...data, updatedAt: new Date(Date.now() - 60 * minute).toISOString() },
    id,
  })

const anUpload = async (pages = 1) =>
  payload.create({
    collection: 'attachments',
    data: anAttachment(),
    file: await aPdf({ pages }),
  })

describe('the repair', () => {
  it('finds nothing where nothing has happened', async () => {
    const { id } = await anUpload()
    await payload.create({ collection: 'images', data: anImage(), file: await aPng() })
    await payload.create({ collection: 'projects', data: aProject({ attachments: [id] }) })
    expect(await look()).toEqual(clean)
  })

  it('removes a file without a document, unless it may be of a save under way', async () => {
    const stray = join(folder, 'karkuri.pdf')
    await writeFile(stray, 'Stray')
    const young = await repair(payload, { isDryRun: false, olderThan: minute })
    expect(young.orphans).toEqual([])
    const hourAgo = new Date(Date.now() - 60 * minute)
    await utimes(stray, hourAgo, hourAgo)
    const found = await repair(payload, { isDryRun: true, olderThan: minute })
    expect(found.orphans).toEqual([stray])
    expect(await readdir(folder)).toContain('karkuri.pdf')
    await repair(payload, { isDryRun: false, olderThan: minute })
    expect(await readdir(folder)).not.toContain('karkuri.pdf')
  })

  it('tells of a file that is missing, and of one that is not what it was', async () => {
    const [gone, changed] = [await anUpload(), await anUpload(2)]
    await rm(join(folder, gone.filename ?? ''))
    await writeFile(join(folder, changed.filename ?? ''), 'Changed')
    const { faults } = await mend()
    expect(faults).toHaveLength(2)
    expect(faults).toContainEqual({
      collection: 'attachments',
      fault: 'missing',
      id: gone.id,
      name: gone.filename,
    })
    expect(faults).toContainEqual({
      collection: 'attachments',
      fault: 'changed',
      id: changed.id,
      name: changed.filename,
    })
    await payload.delete({
      collection: 'attachments',
      where: { id: { in: [gone.id, changed.id] } },
    })
  })

  it('puts back the files of a save that ended with its process, and keeps those of one that was saved', async () => {
    const [cutShort, saved] = [await anUpload(3), await anUpload(4)]
    for (const [name, { filename, id, updatedAt }] of [
      ['cut-short', cutShort],
      ['saved', { ...saved, updatedAt: new Date(0).toISOString() }],
    ] as const) {
      const aside = join(folder, '.aside', name)
      await mkdir(aside, { recursive: true })
      const names = [filename ?? '']
      await link(join(folder, filename ?? ''), join(aside, filename ?? ''))
      const note = { collection: 'attachments', host: hostname(), id, names, updatedAt }
      await writeFile(join(aside, 'of.json'), JSON.stringify({ ...note, process: deadProcess }))
      // As Payload does it: the file of before is removed, and the new one is begun.
      await rm(join(folder, filename ?? ''))
      await writeFile(join(folder, filename ?? ''), 'Half a new fi')
    }
    const { faults, putBack } = await mend()
    expect(putBack).toBe(1)
    expect(faults.map(({ id }) => id)).toEqual([saved.id])
    const file = await readFile(join(folder, cutShort.filename ?? ''))
    expect(file.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readdir(folder)).not.toContain('.aside')
    await payload.delete({ collection: 'attachments', id: saved.id })
  })

  it('has jobs done again whose server has ended, but not an import that is at work', async () => {
    const run = await payload.create({
      collection: 'imports',
      data: { state: 'running' },
      file: { data: Buffer.from('title_fi\nA\n'), mimetype: 'text/csv', name: 'a.csv', size: 11 },
    })
    const input = { importId: run.id, runner: 'x' }
    const jobs = [
      await payload.jobs.queue({ input, queue: 'imports', task: 'runImport' }),
      await payload.jobs.queue({ input: {}, task: 'forgetSenders' }),
    ]
    for (const { id } of jobs) await age('payload-jobs', id, { processing: true })
    // The job of an import notes nothing while it works: the import itself does, each second.
    const { jobs: first } = await repair(payload, { isDryRun: false, olderThan: minute })
    expect(first.map(({ task }) => task)).toEqual(['forgetSenders'])
    await age('imports', run.id, { state: 'running' })
    const { jobs: second } = await repair(payload, { isDryRun: false, olderThan: minute })
    expect(second.map(({ task }) => task)).toEqual(['runImport'])
    const waiting = {
      collection: 'payload-jobs',
      where: { processing: { equals: false } },
    } as const
    expect((await payload.count(waiting)).totalDocs).toBe(2)
    await payload.delete({ collection: 'payload-jobs', where: {} })
    await payload.delete({ collection: 'imports', id: run.id })
  })

  it('removes the turn to write of who has gone, and leaves that of who is writing', async () => {
    const data = { email: 'a@example.org', name: 'A', password: 'vain-testeissa-1' }
    const user = await payload.create({ collection: 'users', data: { ...data, role: 'publisher' } })
    const locks = await Promise.all(
      ['Lähtenyt', 'Kirjoittava'].map(async (title) => {
        const { id } = await payload.create({ collection: 'projects', data: aProject({ title }) })
        return payload.create({
          collection: 'payload-locked-documents',
          data: {
            document: { relationTo: 'projects', value: id },
            user: { relationTo: 'users', value: user.id },
          },
        })
      }),
    )
    await age('payload-locked-documents', locks[0]?.id ?? '', {})
    expect((await mend()).turns).toEqual([locks[0]?.id])
    const { docs } = await payload.find({ collection: 'payload-locked-documents' })
    expect(docs.map(({ id }) => id)).toEqual([locks[1]?.id])
  })

  it('brings the search in step with what is public', async () => {
    const { id: lacking } = await payload.create({
      collection: 'projects',
      data: aProject({ title: 'Puuttuva' }),
    })
    const { id: other } = await payload.create({
      collection: 'projects',
      data: aProject({ title: 'Toinen' }),
    })
    const { engine } = await searchOf(payload)
    await inTransaction(payload, (req) => engine.remove(req, 'projects', [lacking]))
    await payload.db.updateOne({
      collection: 'projects',
      data: { summary: { fi: 'Muutettu ohi hakemiston.' } },
      id: other,
      locale: 'all',
    })
    const { projects = [], ...others } = (await look()).search
    expect({ others, projects: projects.sort() }).toEqual({
      others: {},
      projects: [lacking, other].sort(),
    })
    expect((await mend()).search.projects).toHaveLength(2)
    expect((await look()).search).toEqual({})
  })
})
