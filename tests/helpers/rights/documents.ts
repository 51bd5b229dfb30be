import type { Payload } from 'payload'

import { anAttachment, anImage, aProject } from '../factories'
import { aFile, aPdf, aPng, type UploadedFile } from '../files'

/** Of a document: whether the public may read it, it is for staff alone, or it is in the trash. */
export type State = 'public' | 'rest' | 'trash'

export type Made = { filename?: null | string; id: string }

/** Documents to try things on: made when first asked for, and again after they were spent. */
export type Documents = {
  get: (slug: string, state: State) => Promise<Made>
  /** Tells that a try has changed the document too much for the next one. */
  spend: (slug: string, state: State) => void
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

let count = 0
/** A name that no other document has. */
export const aName = (): string => `Nimi ${String((count += 1))}`

/** What a document of a collection is made of, besides its file. */
export const dataOf: Record<string, (of: { project: string; user: string }) => object> = {
  attachments: () => anAttachment(),
  feedback: () => ({ kind: 'error', language: 'fi', message: 'Luku on väärin.', page: '/fi' }),
  images: () => anImage(),
  partners: () => ({ country: 'FI', kind: 'company', name: aName() }),
  // Of a user: a project that is being edited takes no changes of others.
  'payload-locked-documents': ({ user }) => ({
    document: { relationTo: 'users', value: user },
    user: { relationTo: 'users', value: user },
  }),
  'preview-links': ({ project }) => ({ expiresAt: inAnHour(), project, recipient: aName() }),
  programmes: () => ({ name: aName() }),
  projects: () => aProject({ _status: 'draft' }),
  topics: () => ({ name: aName() }),
  users: () => ({
    email: `${aName().replace(' ', '')}@example.org`,
    name: aName(),
    password: 'vain-testeissa-1',
    role: 'contributor',
  }),
}

const report = await aPdf()
const picture = await aPng({ width: 60 })
const table = aFile('x.csv', 'Nimi;Alkuvuosi;Päättymisvuosi\nSilta;2016;2018\n', 'text/csv')

/** The file that a document of a collection has, under a name of its own. */
export const fileOf = (slug: string): UploadedFile | undefined => {
  const files: Record<string, UploadedFile> = {
    attachments: report,
    'earlier-files': report,
    images: picture,
    imports: table,
  }
  const file = files[slug]
  return file && { ...file, name: `${aName().replace(' ', '')}${file.name.slice(-4)}` }
}

export const createDocuments = (payload: Payload, user: string): Documents => {
  const made = new Map<string, Promise<Made>>()
  const get = (slug: string, state: State): Promise<Made> => {
    const key = `${slug} ${state}`
    const known = made.get(key) ?? make(slug, state)
    made.set(key, known)
    return known
  }

  const create = async (slug: string, data: object): Promise<Made> =>
    await payload.create({ collection: slug, data, file: fileOf(slug) } as never)

  const make = async (slug: string, state: State): Promise<Made> => {
    if (state === 'public') return await makePublic(slug)
    const document = await makeForStaff(slug)
    if (state === 'trash') {
      const data = { deletedAt: new Date().toISOString() }
      await payload.update({ collection: slug, data, id: document.id } as never)
    }
    return document
  }

  const makeForStaff = async (slug: string): Promise<Made> => {
    const written = dataOf[slug]
    if (written) {
      const project = slug === 'preview-links' ? (await get('projects', 'rest')).id : ''
      return await create(slug, written({ project, user }))
    }
    if (slug === 'payload-preferences') return await makePreference(payload, user)
    if (slug === 'audit-entries') {
      const { docs } = await payload.find({ collection: 'audit-entries', limit: 1 })
      if (docs[0]) return docs[0]
    }
    return await create(slug, await keptByTheArchive(slug))
  }

  /** What only the archive and Payload themselves write. */
  const keptByTheArchive = async (slug: string): Promise<object> => {
    if (slug === 'earlier-files') return earlierFileOf((await get('attachments', 'rest')).id)
    const data: Record<string, object> = {
      'attachment-texts': { attachment: 'x', pages: [] },
      imports: {},
      'link-checks': { url: `https://example.org/${aName()}` },
      'payload-jobs': { input: {}, queue: 'nobody', taskSlug: 'runImport', waitUntil: inAnHour() },
      'payload-kv': { data: {}, key: aName() },
    }
    const known = data[slug]
    if (!known) throw new Error(`How is a document of ${slug} made? Say it here.`)
    return known
  }

  const makePublic = async (slug: string): Promise<Made> => {
    if (slug === 'projects') return await create(slug, aProject())
    if (slug === 'earlier-files')
      return await create(slug, earlierFileOf((await get('attachments', 'public')).id))
    const document = await makeForStaff(slug)
    await create('projects', aProject(naming(slug, document.id)))
    return document
  }

  return { get, spend: (slug, state) => void made.delete(`${slug} ${state}`) }
}

/** Past Payload's own hook, by which preferences belong to whoever is signed in. */
export const makePreference = async (
  payload: Payload,
  user: string,
): Promise<{ id: string; key: string }> => {
  const data = { key: aName(), user: { relationTo: 'users', value: user }, value: { columns: [] } }
  const stored = (await payload.db.create({
    collection: 'payload-preferences',
    data,
  })) as { id: number | string }
  return { id: String(stored.id), key: data.key }
}

const earlierFileOf = (attachment: string) => ({
  attachment,
  replacedAt: new Date().toISOString(),
})

/** The fields of a project that name a document, and so make it public. */
const naming = (slug: string, id: string): Parameters<typeof aProject>[0] => {
  const fields: Record<string, Parameters<typeof aProject>[0]> = {
    attachments: { attachments: [id] },
    images: { images: [{ image: id, kind: 'photo' }] },
    partners: { leadPartner: id },
    programmes: { phases: [{ end: '2018', programme: id, start: '2016' }] },
    topics: { topics: [id] },
  }
  return fields[slug]
}

/** The newest version of a document; something that is none where none are kept. */
export const versionOf = async (payload: Payload, slug: string, id: string): Promise<string> => {
  const collection = slug as 'projects'
  if (!payload.collections[collection].config.versions) return 'x'
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection, limit: 1, where })
  return String(docs[0]?.id)
}
