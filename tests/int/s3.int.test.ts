import { mkdtempSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { databaseIn, startBare } from '../helpers/bare'
import { aBucket } from '../helpers/bucket'
import { anAttachment, anImage, aProject } from '../helpers/factories'
import { aPdf, aPng } from '../helpers/files'
import { everythingStored } from '../helpers/stored'

type Server = { config: SanitizedConfig; folder: string; key: string; payload: Payload }

let bucket: Awaited<ReturnType<typeof aBucket>>
let [one, two] = [{} as Server, {} as Server]
let signIn: (payload: Payload) => Promise<string>
let stop: (payload: Payload) => Promise<void>

/** The app once more, as on a machine of its own: the same database and bucket, an empty folder. */
const aServer = async (key: string): Promise<Server> => {
  vi.resetModules()
  const folder = mkdtempSync(join(tmpdir(), `s3-${key}-`))
  process.env.MEDIA_DIR = folder
  const { default: promised } = await import('@payload-config')
  const config = await promised
  return { config, folder, key, payload: await getPayload({ config, key }) }
}

beforeAll(async () => {
  bucket = await aBucket()
  Object.assign(process.env, bucket.settings)
  one = await aServer('default')
  const { startPayload, stopPayload } = await import('../helpers/payload')
  ;({ signIn } = await import('../helpers/api'))
  stop = stopPayload
  one.payload = await startPayload()
  two = await aServer('two')
  two.payload.logger.level = 'silent'
})
afterAll(async () => {
  await two.payload.destroy()
  await stop(one.payload)
  await bucket.stop()
  for (const key of Object.keys(bucket.settings)) Reflect.deleteProperty(process.env, key)
})

const fileOf = async (
  { config, key }: Server,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  await handleEndpoints({
    config,
    payloadInstanceCacheKey: key,
    request: new Request(`http://localhost:3000/api/${path}`, { headers }),
  })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

/** As on a machine that was just started. */
const emptyFolder = ({ folder }: Server) => rm(folder, { force: true, recursive: true })

const attach = async (name: string, pages = 1) => {
  const file = await aPdf({ name, pages })
  const data = anAttachment()
  const doc = await one.payload.create({ collection: 'attachments', data, file, locale: 'fi' })
  return { bytes: file.data, id: doc.id, name: doc.filename ?? '' }
}
const publish = (attachments: string[]) =>
  one.payload.create({ collection: 'projects', data: aProject({ attachments }), locale: 'fi' })

describe('a file', () => {
  it('is in the bucket, and is sent and read by a server whose folder is empty', async () => {
    const { bytes, id, name } = await attach('jaettu.pdf', 2)
    await publish([id])
    expect(await bucket.keys()).toEqual([
      'attachments/jaettu.pdf',
      'attachments/jaettu.pdf.cover.webp',
    ])
    expect(await bucket.read(`attachments/${name}`)).toEqual(bytes)

    await emptyFolder(one)
    for (const server of [one, two]) {
      const sent = await fileOf(server, `attachments/file/${name}`)
      expect(sent.status).toBe(200)
      expect(await bytesOf(sent)).toEqual(bytes)
      expect(sent.headers.get('X-Content-Type-Options')).toBe('nosniff')
      await emptyFolder(server)
      const part = await fileOf(server, `attachments/file/${name}`, { Range: 'bytes=5-14' })
      expect(part.status).toBe(206)
      expect(await bytesOf(part)).toEqual(bytes.subarray(5, 15))
      expect((await fileOf(server, `attachments/file/${name}.cover.webp`)).status).toBe(200)
      expect(await readdir(join(server.folder, 'attachments'))).toHaveLength(2)
    }

    await emptyFolder(one)
    const { readWaiting } = await import('../../src/search/reading/readWaiting')
    await readWaiting(one.payload)
    const read = await one.payload.findByID({ collection: 'attachments', id })
    expect(read.textState).toBe('read')
  })

  it('of a project that is not public stays refused', async () => {
    const { name } = await attach('salainen.pdf')
    expect(await bucket.keys()).toContain(`attachments/${name}`)
    for (const server of [one, two]) {
      expect((await fileOf(server, `attachments/file/${name}`)).status).toBe(403)
      expect((await fileOf(server, 'attachments/file/..%2Fother')).status).not.toBe(200)
    }
    expect((await readdir(two.folder, { recursive: true })).join(' ')).not.toContain(name)
  })

  it('that was replaced under its name is sent as it is now by every server', async () => {
    const { bytes, id, name } = await attach('vaihtuva.pdf')
    await publish([id])
    const path = `attachments/file/${name}`
    for (const server of [one, two])
      expect(await bytesOf(await fileOf(server, path))).toEqual(bytes)
    let pages = 2
    for (const server of [two, one, two]) {
      const file = await aPdf({ name: 'uusi.pdf', pages: (pages += 1) })
      const data = { replacementReason: 'Korjattu.' }
      await server.payload.update({ collection: 'attachments', data, file, id })
      for (const each of [one, two])
        expect(await bytesOf(await fileOf(each, path))).toEqual(file.data)
    }
    const earlier = (await bucket.keys()).filter((key) => key.startsWith('earlier/'))
    expect(earlier).toHaveLength(3)
    expect(await bucket.read(earlier.sort()[0] ?? '')).toEqual(bytes)
  })

  it('takes the smaller sizes of a picture with it, and what it replaces goes', async () => {
    const before = await bucket.keys()
    const data = anImage()
    const file = await aPng({ name: 'silta.png' })
    const { id } = await one.payload.create({ collection: 'images', data, file })
    const added = (await bucket.keys()).filter((key) => !before.includes(key))
    expect(added).toHaveLength(3)
    const next = await aPng({ name: 'toinen.png' })
    await two.payload.update({ collection: 'images', data: {}, file: next, id })
    const now = (await bucket.keys()).filter((key) => !before.includes(key))
    expect(now).toHaveLength(3)
    expect(now.every((key) => key.startsWith('images/toinen'))).toBe(true)
    await one.payload.delete({ collection: 'images', id })
    expect(await bucket.keys()).toEqual(before)
  })

  it('can be cropped by a server that does not have it', async () => {
    const data = anImage()
    const file = await aPng({ name: 'rajattava.png', width: 900 })
    const { id } = await one.payload.create({ collection: 'images', data, file })
    const query = {
      uploadEdits: {
        crop: { height: 50, width: 50, x: 0, y: 0 },
        heightInPixels: 20,
        widthInPixels: 450,
      },
    }
    const cropped = await two.payload.update({
      collection: 'images',
      data: {},
      id,
      req: { query },
    })
    expect(cropped).toMatchObject({ height: 20, width: 450 })
    await emptyFolder(one)
    const token = await signIn(one.payload)
    const headers = { Authorization: `JWT ${token}` }
    const sent = await fileOf(one, `images/file/${cropped.filename ?? ''}`, headers)
    expect(await bytesOf(sent)).toEqual(await bucket.read(`images/${cropped.filename ?? ''}`))
    await one.payload.delete({ collection: 'images', id })
  })

  it('goes from the bucket with its document', async () => {
    const { id, name } = await attach('poistuva.pdf')
    await two.payload.delete({ collection: 'attachments', id })
    expect((await bucket.keys()).filter((key) => key.includes('poistuva'))).toEqual([])
    const headers = { Authorization: `JWT ${await signInAgain()}` }
    // The first server has a copy left in its folder.
    expect((await fileOf(one, `attachments/file/${name}`, headers)).status).toBe(404)
  })
})

const signInAgain = async () => {
  const { signInAgain: again } = await import('../helpers/api')
  return await again({ email: 'toimittaja@example.org', password: 'vain-testeissa-1' })
}

describe('a save', () => {
  it('that ends before its commit leaves nothing in the bucket', async () => {
    const before = await bucket.keys()
    const { initTransaction, killTransaction, createLocalReq } = await import('payload')
    const req = await createLocalReq({}, one.payload)
    await initTransaction(req)
    const file = await aPdf({ name: 'peruttu.pdf' })
    await one.payload.create({ collection: 'attachments', data: anAttachment(), file, req })
    await killTransaction(req)
    expect(await bucket.keys()).toEqual(before)
  })

  it('that the database does not commit leaves the bucket as it was', async () => {
    const { createBucket } = await import('../../src/host/bucket')
    const folder = mkdtempSync(join(tmpdir(), 's3-bare-'))
    let failing = false
    const adapter = databaseIn(folder)
    const db: typeof adapter = {
      ...adapter,
      init: (args) => {
        const made = adapter.init(args)
        const commit = made.commitTransaction.bind(made)
        made.commitTransaction = async (id) => {
          if (failing) throw new Error('The database failed.')
          await commit(id)
        }
        return made
      },
    }
    const { settings } = bucket
    const fileStore = createBucket({
      accessKeyId: settings.S3_ACCESS_KEY_ID,
      bucket: settings.S3_BUCKET,
      endpoint: settings.S3_ENDPOINT,
      isInPath: true,
      region: 'eu-north-1',
      secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    })
    const { payload } = await startBare({ db, fileStore })
    const data = anAttachment()
    const first = await aPdf({ name: 'paljas.pdf' })
    const { id } = await payload.create({ collection: 'attachments', data, file: first })
    const before = await bucket.keys()
    const file = await aPdf({ name: 'paljas.pdf', pages: 4 })
    failing = true
    const replace = () => payload.update({ collection: 'attachments', data: {}, file, id })
    await expect(replace()).rejects.toThrow('The database failed.')
    const create = () => payload.create({ collection: 'attachments', data, file })
    await expect(create()).rejects.toThrow('The database failed.')
    failing = false
    expect(await bucket.keys()).toEqual(before)
    expect(await bucket.read('attachments/paljas.pdf')).toEqual(first.data)
    await replace()
    expect(await bucket.read('attachments/paljas.pdf')).toEqual(file.data)
    await payload.delete({ collection: 'attachments', id })
    await stop(payload)
  })

  it('that died with its server after it had put its file leaves the one before', async () => {
    const { setAside } = await import('../../src/documents/whole/aside')
    const { settleLeft } = await import('../../src/documents/whole/pending')
    const { bytes, id, name } = await attach('kuollut.pdf')
    const doc = await one.payload.findByID({ collection: 'attachments', id })
    const attachments = join(one.folder, 'attachments')
    const about = { id, names: [name], updatedAt: doc.updatedAt }
    const aside = await setAside(attachments, { ...about, collection: 'attachments' })
    const note = join(aside, 'of.json')
    const written = JSON.parse(await readFile(note, 'utf8')) as object
    // More than any process has.
    await writeFile(note, JSON.stringify({ ...written, process: 2 ** 30 }))
    await rm(join(attachments, name))
    await writeFile(join(attachments, name), 'Half')
    await bucket.put(`attachments/${name}`, 'Half')
    expect(await settleLeft(one.payload)).toEqual({ putBack: 1, waiting: 0 })
    expect(await bucket.read(`attachments/${name}`)).toEqual(bytes)
  })

  it('is refused at the file while the bucket is away, and nothing is half there', async () => {
    const { isReady } = await import('../../src/queries/isReady')
    const { bytes, id, name } = await attach('katkos.pdf')
    await publish([id])
    await emptyFolder(two)
    const path = `attachments/file/${name}`
    expect(await isReady()).toBe(true)
    const keys = await bucket.keys()
    const before = await everythingStored(one.payload, one.folder)
    await bucket.stop()
    expect(await isReady()).toBe(false)
    const refused = { data: { errors: [{ path: 'file' }] }, status: 400 }
    const file = await aPdf({ name: 'tulossa.pdf', pages: 2 })
    const create = () =>
      one.payload.create({ collection: 'attachments', data: anAttachment(), file })
    await expect(create()).rejects.toMatchObject(refused)
    const data = { replacementReason: 'Korjattu.' }
    const replace = (server: Server) =>
      server.payload.update({ collection: 'attachments', data, file, id })
    await expect(replace(one)).rejects.toMatchObject(refused)
    await expect(replace(two)).rejects.toMatchObject(refused)
    expect(await everythingStored(one.payload, one.folder)).toEqual(before)
    // A copy that is what its document says is sent; there is none on the second server.
    expect(await bytesOf(await fileOf(one, path))).toEqual(bytes)
    expect((await fileOf(two, path)).status).toBe(503)
    await bucket.start()
    expect(await bucket.keys()).toEqual(keys)
    expect(await isReady()).toBe(true)
    for (const server of [one, two])
      expect(await bytesOf(await fileOf(server, path))).toEqual(bytes)
    await replace(two)
    expect(await bytesOf(await fileOf(one, path))).toEqual(file.data)
  })
})

describe('with an empty folder', () => {
  it('a backup and the public ZIP have every file', async () => {
    const { bytes, id, name } = await attach('zipissa.pdf', 3)
    await publish([id])
    await emptyFolder(two)
    const { backupEntries } = await import('../../src/backup/backupEntries')
    const folder = mkdtempSync(join(tmpdir(), 's3-backup-'))
    const backup = new Map<string, Buffer>()
    for await (const entry of backupEntries(two.payload, { folder, mediaDir: two.folder }))
      backup.set(entry.path, await buffer(entry.content()))
    const files = [...backup.keys()].filter((path) => path.startsWith('media/'))
    expect(files.sort()).toEqual((await bucket.keys()).map((key) => `media/${key}`).sort())
    expect(backup.get(`media/attachments/${name}`)).toEqual(bytes)

    await emptyFolder(two)
    const { fileOf: fileInZip } = await import('../../src/opendata/zip/files')
    const found = await fileInZip(two.payload, 'attachments', name)
    expect(found && (await buffer(found.content()))).toEqual(bytes)
  })

  it('the repair finds nothing missing, and removes what no document names from the bucket', async () => {
    const { repair } = await import('../../src/upkeep/repair')
    await emptyFolder(two)
    const look = (isDryRun: boolean) => repair(two.payload, { isDryRun, olderThan: 0 })
    expect(await look(false)).toMatchObject({ faults: [], orphans: [], strayKeys: [] })
    const keys = await bucket.keys()
    await bucket.put('attachments/karkuri.pdf', 'Stray')
    expect((await look(true)).strayKeys).toEqual(['attachments/karkuri.pdf'])
    expect((await repair(two.payload, { isDryRun: false, olderThan: 600_000 })).strayKeys).toEqual(
      [],
    )
    expect(await bucket.keys()).toContain('attachments/karkuri.pdf')
    await look(false)
    expect(await bucket.keys()).toEqual(keys)
  })
})

describe('the settings', () => {
  const envWith = async (settings: Record<string, string>) => {
    const before = Object.keys(settings).map((key) => [key, process.env[key]] as const)
    vi.resetModules()
    Object.assign(process.env, settings)
    try {
      return await import('../../src/env')
    } finally {
      for (const [key, value] of before) {
        if (value === undefined) Reflect.deleteProperty(process.env, key)
        else process.env[key] = value
      }
    }
  }

  it('are named where they are wrong', async () => {
    const say = async (settings: Record<string, string>, text: string) => {
      await expect(envWith(settings)).rejects.toThrow(text)
    }
    await say({ S3_BUCKET: 'Ei käy' }, 'S3_BUCKET is not the name of a bucket')
    await say({ S3_ENDPOINT: 'files' }, 'S3_ENDPOINT is not a web address')
    await say({ S3_ENDPOINT: '' }, 'S3_REGION is not set')
    await say({ S3_SECRET_ACCESS_KEY: '' }, 'S3_SECRET_ACCESS_KEY is not set')
    await say({ S3_FORCE_PATH_STYLE: 'yes' }, 'S3_FORCE_PATH_STYLE is neither')
  })
})
