import type { Payload, PayloadRequest } from 'payload'

import { isRow, type Row } from '../../opendata/records/values'
import type { ProjectRecord } from '../../opendata/schema/project'
import { renameReferences } from '../../opendata/zip/references'
import type { Project } from '../../payload-types'
import { inTransaction } from '../inTransaction'
import type { RowReport } from '../rows/importRow'
import { reasonOf } from '../reasonOf'
import { readIds } from './ids'
import { importItem, itemsOf } from './importNamed'
import { inSameRows, projectData, type AllIds } from './projectData'
import { checkFiles, readArchive, type ArchiveData } from './readArchive'

type Options = {
  /** Of the unpacked archive. */
  folder: string
  isDryRun: boolean
  /** When a run that was cut short began: what it made is finished. */
  madeSince?: string
  /** Told how many reports there will be, when the file has been read. */
  onTotal?: (rows: number) => void
  payload: Payload
  /** Publishes what is made; drafts when left out. @default false */
  publish?: boolean
  user?: PayloadRequest['user']
}

/**
 * Makes what an archive's file has and this archive does not, by identifier. What is here already is
 * left as it is, so that a second run makes nothing.
 */
export async function* importArchive(options: Options): AsyncGenerator<RowReport> {
  const { folder, isDryRun, payload, user } = options
  const faults = await checkFiles(folder)
  if (faults.length) {
    yield { action: 'refuse', remarks: faults, row: 0, title: 'SHA256SUMS' }
    return
  }
  const data = await readArchive(folder)
  const ids: AllIds = {
    documents: await readIds(payload, 'attachments'),
    images: await readIds(payload, 'images'),
    partners: await readIds(payload, 'partners'),
    programmes: await readIds(payload, 'programmes'),
    projects: await readIds(payload, 'projects'),
    topics: await readIds(payload, 'topics'),
  }
  const items = itemsOf(data, ids, folder)
  options.onTotal?.(items.length + data.projects.length)
  let row = 0
  const take = async (
    kind: NonNullable<RowReport['kind']>,
    known: Map<string, string>,
    identifier: string,
    title: string,
    make: () => Promise<string>,
  ): Promise<RowReport> => {
    row += 1
    const report = { kind, remarks: [], row, title }
    if (known.has(identifier)) return { ...report, action: 'same' }
    if (isDryRun) return { ...report, action: 'create' }
    try {
      known.set(identifier, await make())
      return { ...report, action: 'create' }
    } catch (error) {
      const values = { reason: reasonOf(error) }
      return { ...report, action: 'refuse', remarks: [{ key: 'failed', level: 'error', values }] }
    }
  }
  for (const item of items) {
    const known = item.collection === 'attachments' ? ids.documents : ids[item.collection]
    const make = () => importItem(payload, item, user)
    yield take(item.collection, known, item.identifier, item.title, make)
  }
  const unfinished = await madeSince(options)
  const made: ProjectRecord[] = []
  for (const record of data.projects) {
    const title = record.title.fi ?? record.title.en ?? ''
    const report = await take('projects', ids.projects, record.identifier, title, () =>
      importProject(options, record, ids),
    )
    if (report.action === 'create' || unfinished.has(record.identifier)) made.push(record)
    yield report
  }
  if (!isDryRun) for (const record of made) await relate(options, record, data, ids)
}

/** Identifiers of the projects that an earlier part of this run has made. */
const madeSince = async ({ madeSince: since, payload }: Options): Promise<Set<string>> => {
  if (!since) return new Set()
  const { docs } = await payload.find({
    collection: 'projects',
    depth: 0,
    draft: true,
    pagination: false,
    select: { identifier: true },
    where: { createdAt: { greater_than_equal: since } },
  })
  return new Set(docs.flatMap(({ identifier }) => identifier ?? []))
}

const importProject = (
  { payload, user }: Options,
  record: ProjectRecord,
  ids: AllIds,
): Promise<string> =>
  inTransaction(payload, user, async (req) => {
    const draft = await payload.create({
      collection: 'projects',
      data: {
        ...(projectData(record, 'fi', ids) as Project),
        _status: 'draft',
        identifier: record.identifier,
        publishedAt: record.firstPublished ?? null,
      },
      depth: 0,
      draft: true,
      locale: 'fi',
      req,
    })
    await payload.update({
      collection: 'projects',
      data: inSameRows(projectData(record, 'en', ids), draft),
      depth: 0,
      draft: true,
      id: draft.id,
      locale: 'en',
      req,
    })
    return draft.id
  })

/** What may name other projects: they are all there now. Then the project is published, if asked. */
const relate = async (
  { payload, publish = false, user }: Options,
  record: ProjectRecord,
  { bodies }: ArchiveData,
  ids: AllIds,
): Promise<void> => {
  const id = ids.projects.get(record.identifier)
  if (!id) return
  const body = bodies.get(record.identifier) ?? {}
  const resolve = (collection: string, identifier: string) =>
    collection === 'images' || collection === 'projects'
      ? ids[collection].get(identifier)
      : undefined
  await inTransaction(payload, user, async (req) => {
    for (const locale of ['fi', 'en'] as const) {
      const text: Row | undefined = isRow(body[locale]) ? body[locale] : undefined
      const related = record.relatedProjects.flatMap(({ identifier, kind }) => {
        const project = ids.projects.get(identifier)
        return project ? [{ kind, project }] : []
      })
      const data = {
        ...(locale === 'fi' && related.length ? { relatedProjects: related } : {}),
        ...(text ? { body: renameReferences(text, resolve) as Project['body'] & object } : {}),
        ...(publish && locale === 'en' ? { _status: 'published' as const } : {}),
      }
      if (Object.keys(data).length === 0) continue
      await payload.update({
        collection: 'projects',
        data,
        depth: 0,
        draft: !(publish && locale === 'en'),
        id,
        locale,
        req,
      })
    }
  })
}
