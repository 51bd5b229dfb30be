import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { env } from '../env'
import { jsonLdContext, jsonLdOf } from '../opendata/records/jsonLd'
import { readState } from '../opendata/read/state'
import { streamRecords } from '../opendata/read/streamRecords'
import { readVocabulary } from '../opendata/read/vocabulary'
import { isGrain, type AnyRecord, type Grain } from '../opendata/schema/grains'
import { csvOf } from '../opendata/tables/csv'
import { jsonOf, mapped } from '../opendata/tables/json'
import { xlsxOf } from '../opendata/tables/xlsx'
import { archiveZip } from '../opendata/zip/archiveZip'
import { needed, textOf, UsageError, type Asked, type Command } from './command'
import { openPayload } from './open'

const formats = ['zip', 'csv', 'xlsx', 'json', 'jsonld']

/** The public archive as a file. */
export const exportArchive: Command = {
  help: `
Usage: npm run archive -- export <file> [--what projects] [--format csv]

Writes what the public may take. A .zip has everything, files included; the other formats have
one kind of record: projects (unless said), partners, programmes, topics or documents.

  --what     kind of record
  --format   ${formats.join(', ')}; by the name of the file when left out
`,
  options: { format: { type: 'string' }, what: { type: 'string' } },
  run: async (asked) => {
    const file = needed(asked.positionals[0], 'The file to write')
    const format = textOf(asked, 'format') ?? file.split('.').at(-1) ?? ''
    if (!formats.includes(format))
      throw new UsageError(`The format is none of ${formats.join(', ')}.`)
    const what = textOf(asked, 'what') ?? 'projects'
    if (!isGrain(what)) throw new UsageError(`There is no kind of record called '${what}'.`)
    const written = await write(asked, file, format, what)
    const unit = format === 'zip' ? 'files' : what
    return {
      file,
      isDone: true,
      lines: [`${String(written)} ${unit} written to ${file}.`],
      written,
    }
  },
}

const write = async ({ output }: Asked, file: string, format: string, what: Grain) => {
  const payload = await openPayload()
  const site = env.SERVER_URL
  let written = 0
  const tick = (name: string) => {
    written += 1
    output.progress(written, undefined, name)
  }
  const state = await readState(payload)
  const content =
    format === 'zip'
      ? archiveZip(
          { choose: () => Promise.resolve([]), payload, site },
          await readVocabulary(payload, site),
          state,
          tick,
        )
      : await table(counted(streamRecords({ grain: what, payload, site }), tick), format, what)
  // Under another name until it is whole: nobody takes half a file for the archive.
  const partial = `${file}.part`
  try {
    await pipeline(content, createWriteStream(partial))
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  await payload.destroy()
  return written
}

const table = async (
  records: AsyncIterable<AnyRecord>,
  format: string,
  what: Grain,
): Promise<Readable> => {
  if (format === 'csv') return csvOf(what, records)
  if (format === 'xlsx') return Readable.from([await xlsxOf(what, records, 'fi')])
  if (format === 'json') return jsonOf({}, 'data', records)
  return jsonOf(
    { '@context': jsonLdContext },
    '@graph',
    mapped(records, (record) => jsonLdOf(what, record)),
  )
}

async function* counted(records: AsyncIterable<AnyRecord>, tick: (name: string) => void) {
  for await (const record of records) {
    tick(record.identifier)
    yield record
  }
}
