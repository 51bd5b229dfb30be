import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import config from '@payload-config'

import { backupEntries } from '../../src/backup/backupEntries'
import { restoreBackup } from '../../src/backup/restoreBackup'
import { zipOf } from '../../src/opendata/zip/archiveZip'
import { anAttachment, aProject } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let folder: string
beforeAll(async () => {
  payload = await startPayload()
  folder = await mkdtemp(join(tmpdir(), 'backup-'))
})
afterAll(async () => {
  await rm(folder, { force: true, recursive: true })
  await stopPayload(payload)
})

const mediaDir = process.env.MEDIA_DIR ?? ''
const databaseUri = process.env.DATABASE_URI ?? ''

describe('a backup', () => {
  it('is checked before it is restored, into an empty place alone, and brings everything back', async () => {
    const { id: file } = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf(),
    })
    const { id } = await payload.create({
      collection: 'projects',
      data: aProject({ attachments: [file], title: 'Varmistettu' }),
    })
    await payload.update({ collection: 'projects', data: { title: 'Luonnos' }, draft: true, id })
    const path = join(folder, 'backup.zip')
    const entries = backupEntries(payload, { folder, mediaDir })
    await pipeline(zipOf(entries, { mtime: new Date() }), createWriteStream(path))
    const options = { databaseUri, isForced: false, mediaDir, open: () => Promise.resolve(payload) }

    await expect(restoreBackup(path, options)).rejects.toThrow('not empty')
    const files = await readdir(mediaDir, { recursive: true })
    await payload.delete({ collection: 'projects', where: {} })
    await payload.delete({ collection: 'attachments', where: {} })
    await writeFile(join(mediaDir, 'later.txt'), 'Later')

    // SQLite's file is put in place of another: nobody may have it open.
    if (payload.db.name === 'sqlite') await payload.destroy()
    await restoreBackup(path, { ...options, isForced: true })
    if (payload.db.name === 'sqlite') payload = await getPayload({ config, key: 'restored' })
    const found = await payload.findByID({ collection: 'projects', depth: 1, id })
    expect(found).toMatchObject({ attachments: [{ id: file }], title: 'Varmistettu' })
    const draft = await payload.findByID({ collection: 'projects', draft: true, id })
    expect(draft.title).toBe('Luonnos')
    expect(await readdir(mediaDir, { recursive: true })).toEqual(files)
  })

  it('is refused when its checksums are missing, or it is of another kind of database', async () => {
    const options = { databaseUri, isForced: true, mediaDir: join(folder, 'nowhere') }
    const other = databaseUri.startsWith('mongodb')
      ? 'file:/nowhere.db'
      : 'mongodb://127.0.0.1/none'
    await expect(
      restoreBackup(join(folder, 'backup.zip'), { ...options, databaseUri: other }),
    ).rejects.toThrow('DATABASE_URI names')
    await expect(restoreBackup(join(folder, 'nothing.zip'), options)).rejects.toThrow()
  })
})
