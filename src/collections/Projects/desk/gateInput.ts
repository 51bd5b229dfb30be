import type { CollectionSlug, PayloadRequest } from 'payload'

import type { GateInput, Texts } from '../../../gate/types'
import { aside } from '../../../lib/aside'
import { imageIdsIn } from '../../../lib/richText'
import { slugs } from '../../../slugs'
import type { Translation } from '../../../translation/translations'
import { type Row, sourceFirst } from './documentsByLocale'

/** What the gate looks at, with everything that the project names. */
export const gateInput = async (
  req: PayloadRequest,
  documents: Record<string, Row>,
  translations: Record<string, Translation[]>,
): Promise<GateInput> => {
  const locales = sourceFirst(req)
  const source = documents[locales[0]] ?? {}
  const rows = (name: string) => (Array.isArray(source[name]) ? (source[name] as Row[]) : [])
  const bodyImages = Object.values(documents).flatMap(({ body }) => imageIdsIn(body))
  const imageIds = [...rows('images').map(({ image }) => image), ...bodyImages]
  const attachmentIds = Array.isArray(source.attachments) ? source.attachments : []
  const [attachments, images, programmes] = [
    await load(req, slugs.attachments, attachmentIds),
    await load(req, slugs.images, imageIds),
    await load(
      req,
      slugs.programmes,
      rows('phases').map(({ programme }) => programme),
    ),
  ]
  return {
    attachments: attachments as GateInput['attachments'],
    deadLinks: await deadAmong(
      req,
      rows('links').map(({ url }) => url),
    ),
    documents,
    images: images.map(({ alt, filename, id, isDecorative }) => ({
      alt: (alt ?? {}) as Texts,
      filename: typeof filename === 'string' ? filename : '',
      id,
      isDecorative: isDecorative === true,
    })),
    locales,
    programmes: programmes.map((programme) => ({
      ...(programme as unknown as GateInput['programmes'][number]),
      statement: (programme.statement ?? {}) as Texts,
    })),
    translations,
  }
}

/** Documents by their ids, with every language; what is gone is left out. */
const load = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: unknown[],
): Promise<(Row & { id: number | string })[]> => {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string' || typeof id === 'number'))]
  if (wanted.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    locale: 'all',
    pagination: false,
    req: aside(req),
    sort: 'id', // by the name, which is localised, it would be read twice
    where: { id: { in: wanted } },
  })
  return docs as unknown as (Row & { id: number | string })[]
}

const deadAmong = async (req: PayloadRequest, urls: unknown[]): Promise<GateInput['deadLinks']> => {
  const wanted = urls.filter((url) => typeof url === 'string' && url !== '')
  if (wanted.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.linkChecks,
    depth: 0,
    pagination: false,
    req: aside(req),
    where: { isDead: { equals: true }, url: { in: wanted } },
  })
  return docs as unknown as GateInput['deadLinks']
}
