import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import type { Text } from '../../opendata/schema/common'
import { inTransaction } from '../inTransaction'
import type { ArchiveData } from './readArchive'
import type { AllIds } from './projectData'

type Language = 'en' | 'fi'
type Make = (language: Language) => Record<string, unknown>
export type Item = {
  collection: 'attachments' | 'images' | 'partners' | 'programmes' | 'topics'
  /** Name in the archive's file, for whoever reads the report. */
  file?: { folder: string; mediaType: string; name: string }
  identifier: string
  make: Make
  title: string
}

const say = (text: Text | undefined, language: Language) => text?.[language] ?? null
const nameOf = (text: Text) => text.fi ?? text.en ?? ''

/** Everything of the archive's file but its projects, in the order in which it can be made. */
export const itemsOf = (data: ArchiveData, ids: AllIds, folder: string): Item[] => [
  ...data.images.map((image): Item => ({
    collection: 'images',
    file: { folder: join(folder, 'files/images'), mediaType: '', name: image.filename },
    identifier: image.identifier,
    make: (language) => ({
      alt: image.alt ?? {},
      caption: say(image.caption, language),
      credit: image.credit ?? null,
      isDecorative: image.isDecorative,
    }),
    title: image.filename,
  })),
  ...data.topics.map((topic): Item => ({
    collection: 'topics',
    identifier: topic.identifier,
    make: (language) => named(topic, language),
    title: nameOf(topic.name),
  })),
  ...data.partners.map((partner): Item => ({
    collection: 'partners',
    identifier: partner.identifier,
    make: (language) => ({
      ...named(partner, language),
      country: partner.country ?? null,
      kind: partner.kind ?? null,
      website: partner.website ?? null,
    }),
    title: nameOf(partner.name),
  })),
  ...data.programmes.map((programme): Item => ({
    collection: 'programmes',
    identifier: programme.identifier,
    make: (language) => ({
      ...named(programme, language),
      disclaimer: say(programme.disclaimer, language),
      emblem: programme.emblem ? (ids.images.get(programme.emblem.identifier) ?? null) : null,
      fund: say(programme.fund, language),
      funder: say(programme.funder, language),
      kind: programme.kind ?? null,
      period: programme.period ?? null,
      statement: say(programme.statement, language),
      website: programme.website ?? null,
    }),
    title: nameOf(programme.name),
  })),
  ...data.documents.map((document): Item => ({
    collection: 'attachments',
    file: {
      folder: join(folder, 'files/attachments'),
      mediaType: document.mediaType,
      name: document.filename,
    },
    identifier: document.identifier,
    make: (language) => ({
      accessibility: document.accessibility,
      description: say(document.description, language),
      firstPublished: document.firstPublished ?? null,
      kind: document.kind,
      language: document.language,
      licence: document.licence,
      title: say(document.title, language) ?? '',
    }),
    title: nameOf(document.title),
  })),
]

const named = ({ name, slug }: { name: Text; slug: Text }, language: Language) => ({
  name: say(name, language) ?? '',
  ...(slug[language] ? { slug: slug[language] } : {}),
})

/** Makes one of them in both languages, its file with it; whole or not at all. */
export const importItem = (
  payload: Payload,
  { collection, file, identifier, make }: Item,
  user: PayloadRequest['user'] | undefined,
): Promise<string> =>
  inTransaction(payload, user, async (req) => {
    const upload = file && (await uploadOf(file))
    const { id } = await payload.create({
      collection,
      data: { ...make('fi'), identifier } as never,
      depth: 0,
      ...(upload ? { file: upload } : {}),
      locale: 'fi',
      req,
    })
    if (collection !== 'topics' && collection !== 'partners') {
      await inEnglish(req, collection, id, make)
    } else if (make('en').name) await inEnglish(req, collection, id, make)
    return id
  })

const inEnglish = async (
  req: PayloadRequest,
  collection: Item['collection'],
  id: string,
  make: Make,
): Promise<void> => {
  await req.payload.update({
    collection,
    data: make('en'),
    depth: 0,
    id,
    locale: 'en',
    req,
  })
}

const uploadOf = async ({ folder, mediaType, name }: NonNullable<Item['file']>) => {
  const data = await readFile(join(folder, basename(name)))
  return { data, mimetype: mediaType, name: basename(name), size: data.length }
}
