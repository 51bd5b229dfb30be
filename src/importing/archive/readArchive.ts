import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isRow, rowsOf, stringOf, type Row } from '../../opendata/records/values'
import type { ImageRecord } from '../../opendata/schema/common'
import type { RecordOf } from '../../opendata/schema/grains'
import { formatVersion } from '../../opendata/zip/content'
import type { Remark } from '../messages'
import { TableFault } from '../tables/table'

/** The data of the archive's file, as it was exported. */
export type ArchiveData = {
  bodies: Map<string, Row>
  documents: RecordOf['documents'][]
  images: (ImageRecord & { filename: string })[]
  partners: RecordOf['partners'][]
  programmes: RecordOf['programmes'][]
  projects: RecordOf['projects'][]
  topics: RecordOf['topics'][]
}

/**
 * Reads an unpacked archive.
 * @throws {TableFault} when it is none, or of a form that is not known
 */
export const readArchive = async (folder: string): Promise<ArchiveData> => {
  const read = async (name: string): Promise<Row[]> => {
    try {
      const file: unknown = JSON.parse(await readFile(join(folder, 'data', `${name}.json`), 'utf8'))
      if (!isRow(file) || file.format !== formatVersion) throw new Error('Of another form.')
      return rowsOf(file.data)
    } catch (error) {
      throw new TableFault('unreadable', { cause: error })
    }
  }
  const bodies = (await read('bodies')).map(
    ({ body, identifier }) => [stringOf(identifier) ?? '', isRow(body) ? body : {}] as const,
  )
  return {
    bodies: new Map(bodies),
    documents: (await read('documents')) as unknown as ArchiveData['documents'],
    images: (await read('images')) as unknown as ArchiveData['images'],
    partners: (await read('partners')) as unknown as ArchiveData['partners'],
    programmes: (await read('programmes')) as unknown as ArchiveData['programmes'],
    projects: (await read('projects')) as unknown as ArchiveData['projects'],
    topics: (await read('topics')) as unknown as ArchiveData['topics'],
  }
}

/** What is wrong with the files of an unpacked archive, by its own checksums. */
export const checkFiles = async (folder: string): Promise<Remark[]> => {
  const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch((error: unknown) => {
    throw new TableFault('unreadable', { cause: error })
  })
  const remarks: Remark[] = []
  for (const line of sums.split('\n').filter(Boolean)) {
    const [sum = '', path = ''] = line.split('  ')
    const found = await sumOf(join(folder, path))
    if (found === sum) continue
    const key = found === undefined ? 'file.missing' : 'file.changed'
    remarks.push({ key, level: 'error', values: { value: path } })
  }
  return remarks
}

const sumOf = async (path: string): Promise<string | undefined> => {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}
