import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

import type { Source } from '../http/source'
import type { ArchiveState } from '../read/state'
import type { Vocabulary } from '../read/vocabulary'
import { checksumming, entriesOf, type Entry } from './content'

/**
 * The whole public archive as one ZIP: data, files, checksums, and what it all is.
 *
 * Made while it is sent, one entry after the other, so that its size does not matter.
 *
 * @param onEntry told of each file when it is in
 */
export const archiveZip = (
  source: Source,
  vocabulary: Vocabulary,
  { modified }: ArchiveState,
  onEntry: (path: string) => void = () => undefined,
): Readable => zipOf(entriesOf(source, vocabulary, modified), { mtime: modified, onEntry })

/** Files as a ZIP with their checksums in `SHA256SUMS`, an entry at a time. */
export const zipOf = (
  entries: AsyncIterable<Entry>,
  { mtime, onEntry }: { mtime: Date; onEntry?: (path: string) => void },
): Readable => {
  const zip = new ZipFile()
  const output = new PassThrough()
  const fail = (error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)))
  }
  zip.on('error', fail)
  zip.outputStream.pipe(output)
  fill(zip, entries, mtime, onEntry).catch(fail)
  return output
}

const fill = async (
  zip: ZipFile,
  entries: AsyncIterable<Entry>,
  mtime: Date,
  onEntry?: (path: string) => void,
) => {
  let sums = ''
  for await (const { content, isPacked, path } of entries) {
    const sum = checksumming()
    const stream = Readable.from(sum.through(content()), { objectMode: false })
    zip.addReadStream(stream, path, { compress: !isPacked, mtime })
    await once(stream, 'end') // throws on the stream's error
    sums += `${sum.digest()}  ${path}\n`
    onEntry?.(path)
  }
  zip.addBuffer(Buffer.from(sums), 'SHA256SUMS', { mtime })
  zip.end()
}
