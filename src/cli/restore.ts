import { restoreBackup } from '../backup/restoreBackup'
import { env } from '../env'
import { needed, type Command } from './command'
import { openPayload } from './open'

/** A backup, back into an empty place. */
export const restore: Command = {
  help: `
Usage: npm run archive -- restore <file.zip> [--force]

Checks every file of the backup by its checksum, then puts the database and the uploaded files in
the place that the settings name (DATABASE_URI, MEDIA_DIR). Stop the archive first. The place must
be empty, and the database of the same kind as the one that was backed up.

  --force   removes what is in the place: there is no way back
`,
  options: { force: { type: 'boolean' } },
  run: async ({ output, positionals, values }) => {
    const file = needed(positionals[0], 'The backup to read')
    const restored = await restoreBackup(file, {
      databaseUri: env.DATABASE_URI,
      isForced: values.force === true,
      mediaDir: env.MEDIA_DIR,
      open: openPayload,
      onFile: (done, path) => {
        output.progress(done, undefined, path)
      },
    })
    return {
      isDone: true,
      lines: [
        `${String(restored.files)} files restored.`,
        ...(env.S3_BUCKET
          ? [
              `The files are in ${env.MEDIA_DIR}: copy them to the bucket before you start the archive.`,
            ]
          : []),
      ],
      ...restored,
    }
  },
}
