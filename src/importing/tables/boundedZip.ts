import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fromBuffer, open, type Entry, type ZipFile } from 'yauzl'

import { TableFault } from './table'

type Bounds = { entries: number; unpackedBytes: number }

/**
 * Visits the files of a ZIP one after the other, and stops at one that unpacks to too much: the
 * sizes are counted, not believed.
 * @throws {TableFault} when it is no ZIP, or more than the bounds
 */
export const visitZip = async (
  zip: Buffer | string,
  { entries, unpackedBytes }: Bounds,
  visit: (path: string, content: Readable) => Promise<void>,
): Promise<void> => {
  const file = await opened(zip)
  let unpacked = 0
  try {
    if (file.entryCount > entries) throw new TableFault('tooLarge')
    for await (const entry of entriesOf(file)) {
      if (entry.fileName.endsWith('/')) continue
      if (unpacked + entry.uncompressedSize > unpackedBytes) throw new TableFault('tooLarge')
      const content = await contentOf(file, entry)
      content.on('data', (chunk: Buffer) => {
        unpacked += chunk.length
        if (unpacked > unpackedBytes) content.destroy(new TableFault('tooLarge'))
      })
      content.pause()
      await visit(entry.fileName, content)
    }
  } catch (error) {
    if (error instanceof TableFault) throw error
    throw new TableFault('unreadable', { cause: error })
  } finally {
    file.close()
  }
}

/** Unpacks a ZIP into a folder, and never outside it. */
export const unpackZip = (zip: Buffer | string, folder: string, bounds: Bounds): Promise<void> =>
  visitZip(zip, bounds, async (path, content) => {
    const target = resolve(folder, path)
    if (!target.startsWith(resolve(folder) + sep)) throw new TableFault('unreadable')
    await mkdir(dirname(target), { recursive: true })
    await pipeline(content, createWriteStream(join(target)))
  })

/**
 * The names of a ZIP's files; nothing is unpacked.
 * @throws {TableFault} when it is no ZIP, or has more files than the bound
 */
export const namesIn = async (zip: Buffer | string, most: number): Promise<Set<string>> => {
  const file = await opened(zip)
  const names = new Set<string>()
  try {
    if (file.entryCount > most) throw new TableFault('tooLarge')
    for await (const { fileName } of entriesOf(file)) names.add(fileName)
  } catch (error) {
    throw error instanceof TableFault ? error : new TableFault('unreadable', { cause: error })
  } finally {
    file.close()
  }
  return names
}

const opened = (zip: Buffer | string): Promise<ZipFile> =>
  new Promise((done, fail) => {
    const options = { autoClose: false, lazyEntries: true, strictFileNames: true }
    const answer = (error: Error | null, file?: ZipFile) => {
      if (file) done(file)
      else fail(new TableFault('unreadable', { cause: error }))
    }
    if (typeof zip === 'string') open(zip, options, answer)
    else fromBuffer(zip, options, answer)
  })

async function* entriesOf(file: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((done, fail) => {
      const settle = (end: () => void) => {
        file.removeAllListeners('entry')
        file.removeAllListeners('end')
        file.removeAllListeners('error')
        end()
      }
      file.once('entry', (found: Entry) => {
        settle(() => {
          done(found)
        })
      })
      file.once('end', () => {
        settle(() => {
          done(undefined)
        })
      })
      file.once('error', (error: Error) => {
        settle(() => {
          fail(error)
        })
      })
      file.readEntry()
    })
    if (!entry) return
    yield entry
  }
}

const contentOf = (file: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((done, fail) => {
    file.openReadStream(entry, (error, stream) => {
      if (error) fail(error)
      else done(stream)
    })
  })
