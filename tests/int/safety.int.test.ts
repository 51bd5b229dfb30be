import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aForm, api, refusalOf, signIn } from '../helpers/api'
import { anAttachment, aProject } from '../helpers/factories'
import { aPdf, anXlsx } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
})
afterAll(() => stopPayload(payload))

const entriesOf = async (documentId: string) =>
  (
    await payload.find({
      collection: 'audit-entries',
      sort: 'createdAt',
      where: { documentId: { equals: documentId } },
    })
  ).docs

describe('a public attachment', () => {
  const publish = async (name: string) => {
    const { id } = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf({ name }),
    })
    const project = await payload.create({
      collection: 'projects',
      data: aProject({ attachments: [id] }),
    })
    return { id, project: project.id }
  }
  const replace = async (id: string, reason: string, pages = 2) =>
    await api(`/attachments/${id}`, {
      body: aForm({ replacementReason: reason }, await aPdf({ name: 'korjattu.pdf', pages })),
      language: 'fi',
      method: 'PATCH',
      token,
    })

  it('keeps its address when its file is replaced, and the file before with the reason', async () => {
    const { id, project } = await publish('raportti.pdf')
    expect((await replace(id, 'Taulukon luvut korjattiin.')).status).toBe(200)
    const after = await payload.findByID({ id, collection: 'attachments', depth: 1 })
    expect(after).toMatchObject({ filename: 'raportti.pdf', pages: 2 })
    expect((await api('/attachments/file/raportti.pdf')).status).toBe(200)

    const shown = (await (await api('/earlier-files')).json()) as { docs: Earlier[] }
    const [earlier] = shown.docs
    expect(earlier).toMatchObject({ pages: 1, reason: 'Taulukon luvut korjattiin.' })
    const address = `/earlier-files/file/${earlier?.filename ?? ''}`
    expect((await api(address)).status).toBe(200)

    await payload.update({ id: project, collection: 'projects', data: { _status: 'draft' } })
    expect((await api(address)).status).toBe(403)
    await payload.update({ id: project, collection: 'projects', data: { _status: 'published' } })
    const withheld = { id: earlier?.id ?? '', data: { isWithheld: true } }
    await payload.update({ collection: 'earlier-files', ...withheld })
    expect((await api(address)).status).toBe(403)
    expect((await api(address, { token })).status).toBe(200)
  })
  type Earlier = { filename: string; id: string; pages: number; reason: string }

  it('is not replaced without a reason, nor by a file of another type', async () => {
    const { id } = await publish('opas.pdf')
    const silent = await replace(id, '  ')
    expect(silent.status).toBe(400)
    expect((await refusalOf(silent)).data?.errors).toEqual([
      {
        message:
          'Kirjoita, miksi tiedosto korvataan. Lukijat näkevät syyn aiemman tiedoston kohdalla.',
        path: 'replacementReason',
      },
    ])
    const body = aForm({ replacementReason: 'Uusi muoto' }, await anXlsx())
    const other = await api(`/attachments/${id}`, { body, language: 'fi', method: 'PATCH', token })
    expect((await refusalOf(other)).data?.errors).toMatchObject([
      { message: expect.stringContaining('Valitse korvaavaksi tiedostoksi PDF') as string },
    ])
    expect((await payload.count({ collection: 'earlier-files' })).totalDocs).toBe(1)
  })

  it('keeps every file before, and takes them along when it is deleted for good', async () => {
    const { id, project } = await publish('kirja.pdf')
    await replace(id, 'Ensimmäinen korjaus', 3)
    await replace(id, 'Toinen korjaus', 4)
    const where = { attachment: { equals: id } }
    const { docs } = await payload.find({ collection: 'earlier-files', where })
    expect(docs.map(({ pages }) => pages)).toEqual([3, 1])
    await payload.delete({ id: project, collection: 'projects' })
    await payload.delete({ id, collection: 'attachments' })
    expect((await payload.count({ collection: 'earlier-files', where })).totalDocs).toBe(0)
    const folder = await readdir(join(process.env.MEDIA_DIR ?? '', 'earlier'))
    expect(folder.filter((name) => name.startsWith('kirja'))).toEqual([])
  })
})

describe('the change log', () => {
  it('says who did what to a project, and to which fields', async () => {
    const response = await api('/projects', { body: aProject({ title: 'Lokihanke' }), token })
    const { doc } = (await response.json()) as { doc: { id: string; phases: object[] } }
    const phases = [{ ...doc.phases[0], totalBudget: 490_000 }]
    const change = { body: { phases }, method: 'PATCH' as const, token }
    await api(`/projects/${doc.id}`, change)
    await api(`/projects/${doc.id}`, { ...change, body: { _status: 'draft' } })
    await api(`/projects/${doc.id}`, { ...change, body: { deletedAt: new Date().toISOString() } })
    const entries = await entriesOf(doc.id)
    expect(entries.map(({ action }) => action)).toEqual([
      'published',
      'published',
      'unpublished',
      'trashed',
    ])
    expect(entries[1]).toMatchObject({ documentTitle: 'Lokihanke', userName: 'Toimittaja' })
    expect(entries[1]?.fields).toContain('phases.totalBudget')
  })

  it('names fields in the language of the reader', async () => {
    const read = async (language: string) => {
      const response = await api(
        '/audit-entries?limit=1&where[documentTitle][equals]=Lokihanke&where[fields][exists]=true&sort=createdAt&page=2',
        {
          language,
          token,
        },
      )
      return ((await response.json()) as { docs: { changes: string }[] }).docs[0]?.changes
    }
    expect(await read('en')).toContain('Phases › Total budget')
    expect(await read('fi')).toContain('Vaiheet › ')
  })

  it('has an entry for a sign-in, a change of role and a replaced file', async () => {
    const { docs } = await payload.find({ collection: 'audit-entries', limit: 0 })
    const actions = docs.map(({ action }) => action)
    expect(actions).toContain('signedIn')
    expect(actions).toContain('fileReplaced')
    const [user] = (await payload.find({ collection: 'users' })).docs
    if (!user) throw new Error('There is no user.')
    const made = await payload.create({
      collection: 'users',
      data: {
        email: 'b@example.org',
        name: 'B',
        password: 'pitka-salasana-1',
        role: 'contributor',
      },
    })
    await payload.update({ id: made.id, collection: 'users', data: { role: 'publisher' } })
    expect((await entriesOf(made.id)).map(({ action }) => action)).toEqual([
      'created',
      'roleChanged',
    ])
  })

  it('is written by nobody and read by staff alone', async () => {
    const [entry] = (await payload.find({ collection: 'audit-entries', limit: 1 })).docs
    const path = `/audit-entries/${entry?.id ?? ''}`
    expect((await api('/audit-entries')).status).toBe(403)
    expect((await api('/audit-entries/csv')).status).toBe(403)
    expect((await api(path, { body: { userName: 'X' }, method: 'PATCH', token })).status).toBe(403)
    expect((await api(path, { method: 'DELETE', token })).status).toBe(403)
    expect((await api('/audit-entries', { body: { action: 'deleted' }, token })).status).toBe(403)
  })

  it('is exported in Finnish, and runs nothing in a spreadsheet', async () => {
    await payload.create({
      collection: 'topics',
      data: { name: '=HYPERLINK("http://example.org")' },
    })
    const response = await api('/audit-entries/csv', { language: 'fi', token })
    const text = await response.text()
    expect(text).toContain('Milloin;Kuka;Mitä tehtiin;Mille;Laji;Muuttuneet kentät;Kieli')
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"")"`)
  })
})
