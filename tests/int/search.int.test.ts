import { createLocalReq, type Payload } from 'payload'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { searchOf, searchWith } from '../../src/search/instance'
import { readWaiting } from '../../src/search/reading/readWaiting'
import { rebuildIndex } from '../../src/search/rebuild'
import { search, type SearchResult } from '../../src/search/search'
import { searchStatus } from '../../src/search/status'
import { suggest } from '../../src/search/suggest'
import { anAttachment, aProject, type SomeProjectData } from '../helpers/factories'
import { aFile, type UploadedFile } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))

const ten = { limit: 10, offset: 0 }
const everything = { documents: ten, partners: ten, programmes: ten, projects: ten, topics: ten }
const find = async (q: string, language: 'en' | 'fi' = 'fi'): Promise<SearchResult> =>
  search(await searchOf(payload), { kinds: everything, language, q })
/** Ids of all that a search finds, and what it counts: both must be without what is not public. */
const idsFor = async (q: string): Promise<string[]> => {
  const { counts, found } = await find(q)
  const ids = Object.values(found).flatMap((hits) => hits.map(({ doc }) => doc))
  const counted = Object.values(counts).reduce((sum, count) => sum + count, 0)
  expect(counted, 'the counts should agree with what is found').toBe(ids.length)
  return ids
}
const publish = (data: SomeProjectData) =>
  payload.create({ collection: 'projects', data: aProject(data), locale: 'fi' })
const update = (id: string, data: SomeProjectData, options = {}) =>
  payload.update({ id, collection: 'projects', data, locale: 'fi', ...options })

const report = async (pages: string[]): Promise<UploadedFile> => {
  const document = new PDFDocument({ autoFirstPage: false })
  for (const text of pages) document.addPage().text(text)
  document.end()
  return aFile('raportti.pdf', await buffer(document), 'application/pdf')
}
const attach = async (file: UploadedFile, title = 'Loppuraportti') => {
  const { id } = await payload.create({
    collection: 'attachments',
    data: anAttachment({ title }),
    file,
    locale: 'fi',
  })
  await readWaiting(payload)
  return id
}

describe.each(['auto', 'builtIn'] as const)('with the analyser %s, a search', (analyser) => {
  beforeAll(async () => {
    await searchWith(payload, analyser)
    await rebuildIndex(payload)
  })

  it('finds inflected forms, compounds and words with a typo', async () => {
    const { id } = await publish({
      title: `Salmihanke ${analyser}`,
      summary: 'Selvityksessä tutkittiin rautatietunnelin rakentamista.',
    })
    for (const q of ['hanke', 'hankkeissa', 'tunneli', 'rautatietunneleita', 'rautatietunnelli']) {
      expect(await idsFor(q), q).toContain(id)
    }
    await payload.delete({ id, collection: 'projects' })
    expect(await idsFor('tunneli')).toEqual([])
  })

  it('takes words in quotation marks as a phrase, and leaves out what is excluded', async () => {
    const phrase = await publish({ title: 'Yksi', summary: 'Älykäs erikoistuminen kasvaa.' })
    const apart = await publish({
      title: 'Kaksi',
      summary: 'Älykäs liikenne. Satamien erikoistuminen.',
    })
    expect(await idsFor('"älykkään erikoistumisen"')).toEqual([phrase.id])
    expect((await idsFor('älykäs erikoistuminen')).sort()).toEqual([phrase.id, apart.id].sort())
    expect(await idsFor('erikoistuminen -satama')).toEqual([phrase.id])
    for (const { id } of [phrase, apart]) await payload.delete({ id, collection: 'projects' })
  })
})

describe('a search', () => {
  it('marks what it found, tells the other forms, and suggests what was meant', async () => {
    const { id } = await publish({
      title: 'Merihanke',
      summary: 'Kalastuksen tulevaisuus merellä.',
    })
    const { found, matchedWords } = await find('kalastus')
    const marked = found.projects?.[0]?.snippet.filter(({ isMarked }) => isMarked)
    expect(marked?.map(({ text }) => text)).toEqual(['Kalastuksen'])
    expect(matchedWords).toEqual(['kalastuksen'])
    expect((await find('kalastuxen')).corrected).toEqual([
      { from: 'kalastuxen', to: 'kalastuksen' },
    ])
    await payload.delete({ id, collection: 'projects' })
  })

  it('puts the language of the page first, and a title before a text', async () => {
    const finnish = await publish({ title: 'Robotti', summary: 'Lyhyt kuvaus.' })
    const inText = await publish({ title: 'Muu', summary: 'Mukana oli robotti.' })
    const english = await publish({ title: 'Muualla', summary: 'Ei mitään.' })
    await payload.update({
      id: english.id,
      collection: 'projects',
      data: { title: 'Robotti', summary: 'A short text.', _status: 'published' },
      locale: 'en',
    })
    const found = (await find('robotti')).found.projects?.map(({ doc }) => doc)
    expect(found?.[0]).toBe(finnish.id)
    const inEnglish = (await find('robotti', 'en')).found.projects?.map(({ doc }) => doc)
    expect(inEnglish?.[0]).toBe(english.id)
    expect(found).toContain(inText.id)
    for (const { id } of [finnish, inText, english])
      await payload.delete({ id, collection: 'projects' })
  })

  it('finds a project by the name of a partner, and by its new name', async () => {
    const partner = await payload.create({
      collection: 'partners',
      data: { name: 'Kvarkkilaitos' },
      locale: 'fi',
    })
    const { id } = await publish({ title: 'Nimihanke', leadPartner: partner.id })
    expect((await idsFor('kvarkkilaitos')).sort()).toEqual([id, partner.id].sort())
    await payload.update({
      id: partner.id,
      collection: 'partners',
      data: { name: 'Gluonilaitos' },
      locale: 'fi',
    })
    expect(await idsFor('kvarkkilaitos')).toEqual([])
    expect((await idsFor('gluonilaitos')).sort()).toEqual([id, partner.id].sort())
  })
})

describe('the index never holds', () => {
  it('a draft, or what a published project says in a draft only', async () => {
    const { id } = await publish({ title: 'Salaperä', summary: 'Xylitoli.', _status: 'draft' })
    expect(await idsFor('xylitoli')).toEqual([])
    await update(id, { _status: 'published' })
    expect(await idsFor('xylitoli')).toEqual([id])
    await update(id, { summary: 'Yttrium.' }, { draft: true })
    expect(await idsFor('yttrium')).toEqual([])
    expect(await idsFor('xylitoli')).toEqual([id])
  })

  it('what is unpublished after a draft of it, in the trash, or deleted', async () => {
    const { id } = await publish({ title: 'Poistuva', summary: 'Zirkonium.' })
    await update(id, { summary: 'Zirkonium luonnoksena.' }, { draft: true })
    await update(id, { _status: 'draft' })
    expect(await idsFor('zirkonium')).toEqual([])
    await update(id, { _status: 'published' })
    expect(await idsFor('zirkonium')).toEqual([id])
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await idsFor('zirkonium')).toEqual([])
  })

  it('words of a draft, or of what is withdrawn, among the suggestions and what was meant', async () => {
    const parts = await searchOf(payload)
    const { id } = await publish({ title: 'Ehdotus', summary: 'Tellurium.', _status: 'draft' })
    expect(await suggest(parts, 'tellur')).toEqual([])
    expect((await find('tellurjum')).corrected).toEqual([])
    await update(id, { _status: 'published' })
    expect(await suggest(parts, 'löytyi tellur')).toEqual(['löytyi tellurium'])
    expect((await find('tellurjum')).corrected).toEqual([{ from: 'tellurjum', to: 'tellurium' }])
    await update(id, { _status: 'draft' })
    expect(await suggest(parts, 'tellur')).toEqual([])
    expect((await find('tellurjum')).corrected).toEqual([])
  })

  it('a save that is rolled back', async () => {
    const { id } = await publish({ title: 'Palautuva', summary: 'Wolframi.' })
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    await update(id, { summary: 'Vanadiini.', _status: 'published' }, { req: { transactionID } })
    await payload.db.rollbackTransaction(transactionID)
    expect(await idsFor('vanadiini')).toEqual([])
    expect(await idsFor('wolframi')).toEqual([id])
  })

  it('the file of a project that is not published', async () => {
    const file = await attach(await report(['Kansi', 'Sivulla kaksi on neodyymiä.']))
    expect(await idsFor('neodyymi')).toEqual([])
    const project = await publish({ title: 'Liitteellinen', attachments: [file] })
    const { found } = await find('neodyymi')
    expect(found.documents).toMatchObject([{ doc: file, page: 2 }])
    await update(project.id, { _status: 'draft' })
    expect(await idsFor('neodyymi')).toEqual([])
    await rebuildIndex(payload)
    expect(await idsFor('neodyymi')).toEqual([])
    await update(project.id, { _status: 'published' })
    expect(await idsFor('neodyymi')).toEqual([file])
    expect(await idsFor('"kaksi on"')).toEqual([file])
  })
})

describe('a file', () => {
  it('that cannot be read is marked with the reason, and stops no other', async () => {
    const { id: broken } = await payload.create({
      collection: 'attachments',
      data: anAttachment({ title: 'Rikki' }),
      file: await report(['Sivu']),
      locale: 'fi',
    })
    // Broken after it was let in: what is uploaded broken is refused at once.
    await payload.db.updateOne({
      id: broken,
      collection: 'attachments',
      data: { mimeType: 'text/plain' },
    })
    const whole = await attach(await report(['Sivu']))
    const stateOf = async (id: string) => {
      const { textFailure, textState } = await payload.findByID({ id, collection: 'attachments' })
      return { textFailure, textState }
    }
    expect(await stateOf(broken)).toEqual({ textFailure: 'unsupported', textState: 'failed' })
    expect(await stateOf(whole)).toMatchObject({ textState: 'read' })
  })

  it('that is replaced is found by its new text only', async () => {
    const file = await attach(await report(['Praseodyymi']), 'Vaihtuva')
    await publish({ title: 'Vaihtuva hanke', attachments: [file] })
    expect(await idsFor('praseodyymi')).toEqual([file])
    await payload.update({
      id: file,
      collection: 'attachments',
      data: { replacementReason: 'Taulukko korjattu' },
      file: await report(['Dysprosium']),
    })
    expect(await idsFor('praseodyymi')).toEqual([])
    await readWaiting(payload)
    expect(await idsFor('dysprosium')).toEqual([file])
  })
})

it('an index that is made anew finds the same', async () => {
  const [before, counts] = [await idsFor('hanke'), (await find('hanke')).counts]
  await rebuildIndex(payload)
  expect((await idsFor('hanke')).sort()).toEqual(before.sort())
  expect((await find('hanke')).counts).toEqual(counts)
  expect(counts.projects).toBeGreaterThan(0)
})

it('the staff see the analyser, that the index is whole, and which file cannot be read', async () => {
  const topics = []
  for (const name of ['Yksi aihe', 'Toinen aihe', 'Kolmas aihe']) {
    const { id } = await payload.create({ collection: 'topics', data: { name }, locale: 'fi' })
    await payload.update({ id, collection: 'topics', data: { name: `${name} EN` }, locale: 'en' })
    topics.push(id)
  }
  await publish({ title: 'Aiheikas', topics })
  await rebuildIndex(payload)
  const status = await searchStatus(payload, await createLocalReq({}, payload))
  expect(status).toMatchObject({ analyser: 'builtIn', isCurrent: true, waiting: 0 })
  expect(status.counts).toEqual(
    Object.fromEntries(Object.entries(status.public).filter(([, count]) => count > 0)),
  )
  expect(status.counts.projects).toBeGreaterThan(0)
  expect(status.failed).toMatchObject([{ reason: 'unsupported', title: 'Rikki' }])
})
