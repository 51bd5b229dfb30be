import { isNarrowed } from '../../lib/projectFilter'
import { licenceOf } from '../licences'
import { rowsAsPublic } from '../read/asPublic'
import { streamDocuments } from '../read/documents'
import { idsNamedBy, streamRecords } from '../read/streamRecords'
import { streamProjects } from '../read/projects'
import type { Vocabulary } from '../read/vocabulary'
import { idOf } from '../records/values'
import type { AnyRecord, Grain } from '../schema/grains'
import { cursorAfter, cursorAfterId, idOfCursor, orderBy, placeOf } from './cursor'
import { readFilter, readPaging, type Paging } from './parameters'
import type { Source } from './source'

type Page = { data: AnyRecord[]; next?: string | undefined; total: number }
type Vocabularies = () => Promise<Vocabulary>

/** One page of a grain, as the API sends it. */
export const listPage = async (
  source: Source,
  vocabulary: Vocabularies,
  grain: Grain,
  address: URL,
): Promise<object> => {
  const paging = readPaging(address.searchParams)
  const { data, next, total } =
    grain === 'projects'
      ? await projectPage(source, vocabulary, address.searchParams, paging)
      : await namedPage(source, vocabulary, grain, address.searchParams, paging)
  const self = source.site + address.pathname + address.search
  const links = { ...(next ? { next: withCursor(source, address, next) } : {}), self }
  return { data, links, meta: { count: data.length, licence: licenceOf(grain), total } }
}

const withCursor = ({ site }: Source, { pathname, searchParams }: URL, cursor: string): string => {
  const query = new URLSearchParams(searchParams)
  query.set('cursor', cursor)
  return `${site}${pathname}?${query.toString()}`
}

const projectPage = async (
  source: Source,
  vocabulary: Vocabularies,
  query: URLSearchParams,
  { cursor, limit }: Paging,
): Promise<Page> => {
  const filter = readFilter(query)
  const order = orderBy(filter.sort)
  const place = cursor === undefined ? undefined : placeOf(cursor, filter.sort)
  const all = (await source.choose(filter)).toSorted(order)
  const rest = place ? all.filter((project) => order(project, place) > 0) : all
  const chosen = rest.slice(0, limit)
  const ids = chosen.map(({ id }) => id)
  const data: AnyRecord[] = []
  const found = streamProjects(source.payload, source.site, await vocabulary(), ids)
  for await (const { record } of found) data.push(record)
  const last = rest.length > limit ? chosen.at(-1) : undefined
  return { data, next: last && cursorAfter(last, filter.sort), total: all.length }
}

const namedPage = async (
  source: Source,
  vocabulary: Vocabularies,
  grain: Exclude<Grain, 'projects'>,
  query: URLSearchParams,
  { cursor, limit }: Paging,
): Promise<Page> => {
  const filter = readFilter(query)
  const after = cursor === undefined ? '' : idOfCursor(cursor)
  const projectIds = isNarrowed(filter)
    ? (await source.choose(filter)).map(({ id }) => id)
    : undefined
  const { ids, total } = await idsAfter(source, vocabulary, grain, { after, limit, projectIds })
  const page = ids.slice(0, limit)
  const last = ids.length > limit ? page.at(-1) : undefined
  const data = await recordsOf(source, vocabulary, grain, page)
  return { data, next: last && cursorAfterId(last), total }
}

type Slice = { after: string; limit: number; projectIds: string[] | undefined }

/** Ids after a place, in their order, one more than fits so that it shows whether there are more. */
const idsAfter = async (
  { payload }: Source,
  vocabulary: Vocabularies,
  grain: Exclude<Grain, 'projects'>,
  { after, limit, projectIds }: Slice,
): Promise<{ ids: string[]; total: number }> => {
  if (grain === 'documents' && !projectIds) {
    const rows = await rowsAsPublic(payload, 'attachments', {
      limit: limit + 1,
      select: {},
      sort: 'id',
      ...(after ? { where: { id: { greater_than: after } } } : {}),
    })
    const { totalDocs } = await payload.count({ collection: 'attachments', overrideAccess: false })
    return { ids: rows.flatMap(({ id }) => idOf(id) ?? []), total: totalDocs }
  }
  const known = grain === 'documents' ? undefined : (await vocabulary())[grain]
  const all = projectIds
    ? (await idsNamedBy(payload, grain, projectIds)).filter((id) => known?.has(id) ?? true)
    : [...(known?.keys() ?? [])]
  const ids = all.toSorted((a, b) => (a < b ? -1 : 1)).filter((id) => id > after)
  return { ids: ids.slice(0, limit + 1), total: all.length }
}

const recordsOf = async (
  { payload, site }: Source,
  vocabulary: Vocabularies,
  grain: Exclude<Grain, 'projects'>,
  ids: string[],
): Promise<AnyRecord[]> => {
  if (grain !== 'documents') {
    const named = (await vocabulary())[grain]
    return ids.flatMap((id) => named.get(id) ?? [])
  }
  const data: AnyRecord[] = []
  for await (const record of streamDocuments(payload, site, ids)) data.push(record)
  return data
}

/** Every record that the query chooses, in the order that it asks for: what a download holds. */
export const chosenRecords = async (
  source: Source,
  vocabulary: Vocabularies,
  grain: Grain,
  query: URLSearchParams,
): Promise<AsyncIterable<AnyRecord>> => {
  const filter = readFilter(query)
  const { payload, site } = source
  const isAll = grain !== 'projects' && !isNarrowed(filter)
  const projectIds = isAll
    ? undefined
    : (await source.choose(filter)).toSorted(orderBy(filter.sort)).map(({ id }) => id)
  return streamRecords({ grain, payload, projectIds, site, vocabulary: await vocabulary() })
}
