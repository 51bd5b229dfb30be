import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { importArchive } from '../../src/importing/archive/importArchive'
import type { RowReport } from '../../src/importing/rows/importRow'
import { importRows } from '../../src/importing/rows/importRows'
import { mapColumns } from '../../src/importing/rows/mapColumns'
import { unpackZip } from '../../src/importing/tables/boundedZip'
import { readCsv } from '../../src/importing/tables/readCsv'
import { readState } from '../../src/opendata/read/state'
import { streamRecords } from '../../src/opendata/read/streamRecords'
import { readVocabulary } from '../../src/opendata/read/vocabulary'
import type { AnyRecord, Grain } from '../../src/opendata/schema/grains'
import { csvOf } from '../../src/opendata/tables/csv'
import { archiveZip } from '../../src/opendata/zip/archiveZip'
import { aBody, anAttachment, anImage, aProject } from '../helpers/factories'
import { aPdf, aPng } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored } from '../helpers/stored'

const site = 'http://localhost:3000'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))

const wipe = async () => {
  for (const collection of [
    'projects',
    'attachments',
    'programmes',
    'images',
    'partners',
    'topics',
  ] as const) {
    await payload.delete({ collection, where: {} })
  }
  await rm(process.env.MEDIA_DIR ?? '', { force: true, recursive: true })
}

const run = async (csv: string, { isDryRun = false, skip = 0 } = {}): Promise<RowReport[]> => {
  const table = readCsv(Buffer.from(csv))
  const reports: RowReport[] = []
  const mapping = mapColumns(table.headings)
  for await (const report of importRows({ isDryRun, mapping, payload, skip, table })) {
    reports.push(report)
  }
  return reports
}

describe('an import of a table', () => {
  afterEach(wipe)

  it('goes on while somebody has begun a project that has no name yet', async () => {
    await payload.create({ collection: 'projects', data: {}, draft: true })
    const [report] = await run('Nimi;Alkoi\nAlustava;2016')
    expect(report).toMatchObject({ action: 'create', title: 'Alustava' })
  })

  const table = [
    'Tunniste;Nimi (suomi);Nimi (englanti);Alkoi;Päättyi;Kokonaisbudjetti (€);Ohjelmat;Partnerit;Oma rooli;Maat',
    'a-1;Silta;Bridge;2016;10/2019;noin 2 milj. €;Interreg Europe;Kainuun Etu Oy; Partneri;Suomi; Viro',
    'a-2;Ranta;;2018;31.8.2020;490 000;Interreg Europe;"Kainuun Etu Oy; Laurea";Pääpartneri;FI',
  ]
    .join('\r\n')
    .replace('; Partneri', ';Partneri')
    .replace('Suomi; Viro', '"Suomi; Viro"')

  it('tells what it would do, and writes nothing, in a dry run', async () => {
    const before = await everythingStored(payload)
    const reports = await run(table, { isDryRun: true })
    expect(reports.map(({ action, row }) => [action, row])).toEqual([
      ['create', 2],
      ['create', 3],
    ])
    expect(reports[0]?.remarks.map(({ key }) => key)).toContain('partners.proposed')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('makes drafts with what the rows say, and what they name, once', async () => {
    const reports = await run(table)
    expect(reports.map(({ action }) => action)).toEqual(['create', 'create'])
    const { docs } = await payload.find({
      collection: 'projects',
      depth: 1,
      draft: true,
      locale: 'fi',
      sort: 'identifier',
    })
    expect(docs[0]).toMatchObject({
      _status: 'draft',
      countries: ['FI', 'EE'],
      identifier: 'a-1',
      ownerRole: 'partner',
      partners: [{ organisation: { name: 'Kainuun Etu Oy' } }],
      phases: [{ end: '2019-10', isApproximate: true, start: '2016', totalBudget: 2_000_000 }],
      title: 'Silta',
    })
    expect(docs[0]?.toCheck).toContain('Tiivistelmä puuttuu')
    const english = {
      collection: 'projects',
      draft: true,
      fallbackLocale: false,
      locale: 'en',
    } as const
    expect((await payload.findByID({ ...english, id: docs[0]?.id ?? '' })).title).toBe('Bridge')
    expect((await payload.count({ collection: 'partners' })).totalDocs).toBe(2)
    expect((await payload.count({ collection: 'programmes' })).totalDocs).toBe(1)
  })

  it('finds everything done when it is run again, and goes on after the rows that are done', async () => {
    await run(table)
    const before = await everythingStored(payload)
    expect((await run(table)).map(({ action }) => action)).toEqual(['same', 'same'])
    expect(await everythingStored(payload)).toEqual(before)
    expect((await run(table, { skip: 1 })).map(({ row }) => row)).toEqual([3])
  })

  it('changes what a row changes, as a draft, and leaves the rest and the public page alone', async () => {
    await payload.create({
      collection: 'projects',
      data: aProject({ acronym: 'SILTA', identifier: 'a-1', title: 'Silta' }),
    })
    const [report] = await run('identifier,title_fi,end\na-1,Silta,2020\n')
    expect(report).toMatchObject({ action: 'update' })
    const where = { identifier: { equals: 'a-1' } }
    const latest = await payload.find({ collection: 'projects', draft: true, where })
    expect(latest.docs[0]).toMatchObject({
      acronym: 'SILTA',
      phases: [{ end: '2020', start: '2016' }],
    })
    const seen = await payload.find({ collection: 'projects', overrideAccess: false, where })
    expect(seen.docs[0]?.phases[0]?.end).toBe('2018')
  })

  it('refuses a row whole that it does not understand, and takes the others', async () => {
    const reports = await run(
      'identifier,title_fi,start,end,total_budget_eur,countries\nb-1,Yksi,kesä,2019,1000,FI\nb-2,Kaksi,2020,2018,,\nb-3,,2016,2018,,\nb-4,Neljä,2016,2018,paljon,\nb-5,Viisi,2016,2018,,Atlantis\nb-6,Kuusi,2016,2018,1000,FI\nb-6,Kuusi,2016,2018,1000,FI\n',
    )
    expect(reports.map(({ action, remarks }) => [action, remarks[0]?.key])).toEqual([
      ['refuse', 'date.bad'],
      ['refuse', 'date.reversed'],
      ['refuse', 'title.missing'],
      ['refuse', 'money.bad'],
      ['refuse', 'value.bad'],
      ['create', 'created'],
      ['refuse', 'identifier.twice'],
    ])
    expect((await payload.count({ collection: 'projects' })).totalDocs).toBe(1)
  })

  it('leaves nothing behind of a row that fails when it is saved, its new partner neither', async () => {
    const [report] = await run(`title_fi,lead_partner,partners\nNimi,Uusi,${'x'.repeat(250)}\n`)
    expect(report).toMatchObject({ action: 'refuse', remarks: [{ key: 'failed' }] })
    expect((await payload.count({ collection: 'projects' })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'partners' })).totalDocs).toBe(0)
  })

  it('leaves out a row that cannot be saved, and nothing of the rows around it', async () => {
    const reports = await run(
      `identifier,title_fi,partners\nf-1,Yksi,Uusi Oy\nf-2,Kaksi,Uusi Oy; ${'Liian pitkä nimi '.repeat(30)}\nf-3,Kolme,Uusi Oy\n`,
    )
    expect(reports.map(({ action, row }) => [action, row])).toEqual([
      ['create', 2],
      ['refuse', 3],
      ['create', 4],
    ])
    expect(reports[1]?.remarks).toMatchObject([{ key: 'failed', level: 'error' }])
    const { docs } = await payload.find({ collection: 'projects', draft: true, sort: 'identifier' })
    expect(docs.map(({ identifier }) => identifier)).toEqual(['f-1', 'f-3'])
    const partners = await payload.find({ collection: 'partners' })
    expect(partners.docs.map(({ name }) => name)).toEqual(['Uusi Oy'])
  })

  it('finds what it has just made by its name, in the same run too', async () => {
    const reports = await run('identifier,title_fi,acronym\ng-1,Silta,\n,silta ,SILTA\n')
    expect(reports.map(({ action }) => action)).toEqual(['create', 'update'])
    const { docs } = await payload.find({ collection: 'projects', draft: true })
    expect(docs).toMatchObject([{ acronym: 'SILTA', identifier: 'g-1' }])
  })

  it('finds a project by its name where there is no identifier, and never restores from the trash', async () => {
    const { id } = await payload.create({
      collection: 'projects',
      data: aProject({ title: 'Meri' }),
    })
    expect((await run('title_fi,acronym\nMERI,M\n'))[0]?.action).toBe('update')
    await payload.update({
      collection: 'projects',
      data: { deletedAt: new Date().toISOString() },
      id,
    })
    expect((await run('title_fi\nMeri\n'))[0]?.remarks[0]?.key).toBe('match.trashed')
  })

  it('takes back the table that the archive gives, and has nothing to change', async () => {
    await run(table)
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', summary: '=Tiivistelmä' },
      where: {},
    })
    const csv = csvOf('projects', streamRecords({ grain: 'projects', payload, site }), {
      lang: 'fi',
    })
    const chunks: Buffer[] = []
    for await (const chunk of csv) chunks.push(Buffer.from(chunk as string))
    const reports = await run(Buffer.concat(chunks).toString())
    expect(reports.map(({ action }) => action)).toEqual(['same', 'same'])
  })
})

describe('the whole archive as one file', () => {
  const records = async (grain: Grain): Promise<AnyRecord[]> => {
    const found: AnyRecord[] = []
    for await (const record of streamRecords({ grain, payload, site })) found.push(record)
    return found
      .map((record) => ({ ...record, modified: '' }))
      .sort((a, b) => (a.identifier < b.identifier ? -1 : 1))
  }
  const everything = async () => ({
    documents: await records('documents'),
    partners: await records('partners'),
    programmes: await records('programmes'),
    projects: await records('projects'),
    topics: await records('topics'),
  })
  const exported = async (folder: string) => {
    const source = { choose: () => Promise.resolve([]), payload, site }
    const zip = archiveZip(source, await readVocabulary(payload, site), await readState(payload))
    await pipeline(zip, createWriteStream(join(folder, 'archive.zip')))
    await unpackZip(join(folder, 'archive.zip'), join(folder, 'unpacked'), {
      entries: 100,
      unpackedBytes: 50_000_000,
    })
    return join(folder, 'unpacked')
  }

  it('is exported, everything wiped, and imported: the same archive, files included', async () => {
    const lead = await payload.create({
      collection: 'partners',
      data: { country: 'FI', name: 'Liitto' },
    })
    await payload.update({
      collection: 'partners',
      data: { name: 'Council' },
      id: lead.id,
      locale: 'en',
    })
    const topic = await payload.create({ collection: 'topics', data: { name: 'Vesi' } })
    const emblem = await payload.create({
      collection: 'images',
      data: anImage(),
      file: await aPng(),
    })
    const picture = await payload.create({
      collection: 'images',
      data: anImage({ alt: { en: 'A pier', fi: 'Laituri' } }),
      file: await aPng({ name: 'laituri.png' }),
    })
    const programme = await payload.create({
      collection: 'programmes',
      data: { emblem: emblem.id, name: 'Interreg', period: '2014–2020' },
    })
    const report = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf({ pages: 2 }),
    })
    const first = await payload.create({
      collection: 'projects',
      data: aProject({
        attachments: [report.id],
        body: aBody({ image: picture.id, text: 'Runko.' }),
        keyResults: [{ text: 'Tulos' }],
        leadPartner: lead.id,
        links: [{ label: 'Sivut', url: 'https://www.example.org/' }],
        partners: [{ note: 'Vetäjä', organisation: lead.id, role: 'partner' }],
        phases: [
          { end: '2018-10', programme: programme.id, start: '2016', totalBudget: 1000 },
          { end: '2020', isApproximate: true, note: 'Jatko', start: '2019', totalBudget: 500 },
        ],
        topics: [topic.id],
      }),
    })
    await payload.update({
      collection: 'projects',
      data: {
        _status: 'published',
        keyResults: [{ id: first.keyResults?.[0]?.id ?? null, text: 'A result' }],
        title: 'A good life',
      },
      id: first.id,
      locale: 'en',
    })
    await payload.create({
      collection: 'projects',
      data: aProject({ relatedProjects: [{ kind: 'sister', project: first.id }], title: 'Toinen' }),
    })
    const before = await everything()
    const folder = await mkdtemp(join(tmpdir(), 'round-trip-'))
    const unpacked = await exported(folder)

    await wipe()
    expect((await everything()).projects).toEqual([])
    const take = async () => {
      const reports: RowReport[] = []
      for await (const each of importArchive({ folder: unpacked, isDryRun: false, payload })) {
        reports.push(each)
      }
      return reports
    }
    expect((await take()).filter(({ action }) => action !== 'create')).toEqual([])
    // Drafts first: the public sees nothing of what nobody has looked at.
    expect((await everything()).projects).toEqual([])
    const drafts = await payload.find({ collection: 'projects', depth: 0, select: {} })
    for (const { id } of drafts.docs) {
      await payload.update({ collection: 'projects', data: { _status: 'published' }, id })
    }
    expect(await everything()).toEqual(before)

    // A second run makes nothing.
    const stored = await everythingStored(payload)
    expect((await take()).filter(({ action }) => action !== 'same')).toEqual([])
    expect(await everythingStored(payload)).toEqual(stored)

    // A file that has been changed on the way is noticed before anything is made.
    await writeFile(join(unpacked, 'data/topics.json'), '{}')
    await wipe()
    expect(await take()).toMatchObject([{ action: 'refuse', remarks: [{ key: 'file.changed' }] }])
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(0)
    await rm(folder, { force: true, recursive: true })
  })
})
