import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import config from '@payload-config'

import { anAttachment, aProject } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let folder: string
beforeAll(async () => {
  payload = await startPayload()
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
})
afterAll(async () => {
  await rm(folder, { force: true, recursive: true })
  await stopPayload(payload)
})

const commands = 'backup check-links create-user export import reindex repair restore'.split(' ')

type User = { email: string; password: string; role: string }

type Result = { code: null | number; err: string; out: string }

/** A command as the IT team starts it: a process of its own, on the database of this test. */
const archive = async (...args: string[]): Promise<Result> => {
  const child = spawn(process.execPath, ['scripts/archive.mjs', ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = new Promise<null | number>((done) => child.on('close', done))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, err, out }
}

/** What a command that did it all prints for programs: nothing but JSON on standard output. */
const done = async (...args: string[]): Promise<unknown> => {
  const { code, err, out } = await archive(...args, '--json')
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

const place = (name: string) => join(folder, name)

const wipe = async () => {
  await payload.delete({ collection: 'projects', where: {} })
  await payload.delete({ collection: 'attachments', where: {} })
  await rm(process.env.MEDIA_DIR ?? '', { force: true, recursive: true })
}

const published = async () => {
  const { docs } = await payload.find({
    collection: 'projects',
    depth: 1,
    overrideAccess: false,
    sort: 'title',
  })
  return docs.map(({ attachments, title }) => ({
    files: (attachments ?? []).map((file) => (typeof file === 'object' ? file.filename : file)),
    title,
  }))
}

describe('the command line of the archive', () => {
  it('tells what it can do, and refuses what makes no sense with code 2', async () => {
    // Each is a process that loads code for seconds: no more of them than kinds of answers.
    const [help, unknown, wrong] = await Promise.all([
      archive('--help'),
      archive('explode'),
      archive('export', place('archive.doc')),
    ])
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const command of commands) expect(help.out).toContain(`  ${command}`)
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.err).toContain("There is no command 'explode'.")
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('zip, csv, xlsx, json, jsonld')
  })

  it('exports, imports what was wiped, and tells a program how many', async () => {
    const { id } = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf(),
    })
    for (const title of ['Ranta', 'Silta']) {
      await payload.create({
        collection: 'projects',
        data: aProject({ attachments: title === 'Silta' ? [id] : [], title }),
      })
    }
    const before = await published()
    const file = place('archive.zip')
    expect(await done('export', file)).toMatchObject({ file })
    expect((await stat(file)).size).toBeGreaterThan(1000)
    await wipe()
    const counts = { create: 3, refuse: 0, same: 0, update: 0 }
    expect(await published()).toEqual([])
    expect(await done('import', file, '--publish')).toMatchObject({ counts })
    expect(await published()).toEqual(before)
  })

  it('takes the good rows of a table, says in Finnish what is wrong with the others, and ends with 1', async () => {
    const table = place('table.csv')
    await writeFile(table, 'identifier,title_fi,start\nh-1,Hyvä,2016\nh-2,Huono,kesä\n')
    const { code, out } = await archive('import', table, '--json')
    expect(code).toBe(1)
    const result = JSON.parse(out) as { counts: object; rows: { remarks: string[] }[] }
    expect(result.counts).toEqual({ create: 1, refuse: 1, same: 0, update: 0 })
    expect(result.rows[1]?.remarks.join(' ')).toContain('”kesä” ei ymmärretä')
    const where = { identifier: { equals: 'h-1' } }
    const { docs } = await payload.find({ collection: 'projects', draft: true, where })
    expect(docs).toMatchObject([{ _status: 'draft', title: 'Hyvä' }])
  })

  it('makes a user, the search anew, and a list of the dead links', async () => {
    await payload.create({
      collection: 'projects',
      data: aProject({
        links: [{ label: 'Kotisivu', url: 'http://127.0.0.1/sisaverkossa' }],
        title: 'Kuollut linkki',
      }),
    })
    const email = 'uusi@example.org'
    const user = (await done('create-user', '--email', email, '--name', 'Uusi')) as User
    expect(user).toMatchObject({ email, role: 'contributor' })
    const signedIn = await payload.login({ collection: 'users', data: user })
    expect(signedIn.user?.email).toBe(email)
    const [index, links] = await Promise.all([done('reindex'), archive('check-links', '--json')])
    expect(index).toMatchObject({ counts: { projects: 3 } })
    expect(await done('repair', '--dry-run')).toMatchObject({ isDryRun: true, orphans: [] })
    expect(links.code).toBe(1)
    expect(JSON.parse(links.out)).toMatchObject({ dead: [{ projects: ['Kuollut linkki'] }] })
  })

  it('backs up everything, and restores it into an empty place or when forced', async () => {
    const file = place('backup.zip')
    await done('backup', file)
    const before = await published()
    await payload.delete({ collection: 'projects', where: {} })
    // SQLite's file is put in place of another: nobody may have it open.
    if (payload.db.name === 'sqlite') await payload.destroy()
    const refused = await archive('restore', file)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('not empty')
    await done('restore', file, '--force')
    if (payload.db.name === 'sqlite') payload = await getPayload({ config, key: 'restored' })
    expect(await published()).toEqual(before)
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
  })
})
