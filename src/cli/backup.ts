import { createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { backupEntries } from '../backup/backupEntries'
import { env } from '../env'
import { zipOf } from '../opendata/zip/archiveZip'
import { needed, type Command } from './command'
import { openPayload } from './open'

/** Database and uploaded files together, in one file. */
export const backup: Command = {
  help: `
Usage: npm run archive -- backup <file.zip>

Writes the whole database (users, drafts and versions too) and the uploaded files into one ZIP with
their checksums. The archive may be in use meanwhile: the database is taken as it is at one moment,
before the files. Keep the file safe: it has personal data and the users' password hashes.
`,
  options: {},
  run: async ({ output, positionals }) => {
    const file = needed(positionals[0], 'The file to write')
    const payload = await openPayload()
    const folder = await mkdtemp(join(tmpdir(), 'archive-backup-'))
    const partial = `${file}.part`
    let files = 0
    try {
      const entries = backupEntries(payload, { folder, mediaDir: env.MEDIA_DIR })
      const zip = zipOf(entries, {
        mtime: new Date(),
        onEntry: (path) => {
          files += 1
          output.progress(files, undefined, path)
        },
      })
      await pipeline(zip, createWriteStream(partial, { mode: 0o600 }))
      await rename(partial, file)
    } finally {
      await rm(partial, { force: true })
      await rm(folder, { force: true, recursive: true })
      await payload.destroy()
    }
    return { file, files, isDone: true, lines: [`${String(files)} files written to ${file}.`] }
  },
}
