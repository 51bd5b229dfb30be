import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { forgetImports, keptDays } from '../../src/importing/job/forgetImports'
import { runImport } from '../../src/importing/job/runImport'
import type { ImportRun } from '../../src/importing/job/types'
import { readXlsx } from '../../src/importing/tables/readXlsx'
import { aForm, api, refusalOf, signIn } from '../helpers/api'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let publisher: string
let contributor: string
beforeAll(async () => {
  payload = await startPayload()
  const someone = (role: 'contributor' | 'publisher') =>
    signIn(payload, api, { email: `${role}@example.org`, role })
  publisher = await someone('publisher')
  contributor = await someone('contributor')
})
afterAll(() => stopPayload(payload))

const upload = (csv: string, { name = 'hankkeet.csv', token = publisher } = {}) =>
  api('/imports', {
    body: aForm({}, { data: Buffer.from(csv), mimetype: 'text/csv', name }),
    language: 'fi',
    token,
  })
const uploaded = async (csv: string): Promise<ImportRun> => {
  const { doc } = (await (await upload(csv)).json()) as { doc: ImportRun }
  return doc
}
const ask = (id: string, path: string, body: object, token = publisher) =>
  api(`/imports/${id}/${path}`, { body, language: 'fi', token })
const stored = async (id: string) =>
  (await payload.findByID({ collection: 'imports', id })) as unknown as ImportRun
/** What an import has come to when it does not run any more. */
const ended = async (id: string): Promise<ImportRun> => {
  await expect.poll(async () => (await stored(id)).state, { timeout: 60_000 }).not.toBe('running')
  return stored(id)
}
const projects = async () => (await payload.count({ collection: 'projects' })).totalDocs

const table = 'Nimi;Alkuvuosi;Päättymisvuosi;Muuta\nSilta;2016;2018;x\nRanta;kesä;2018;y\n'

describe('an import in the admin', () => {
  it('reads the headings, proposes what they are, checks, and takes only when told to', async () => {
    const run = await uploaded(table)
    expect(run).toMatchObject({
      headings: ['Nimi', 'Alkuvuosi', 'Päättymisvuosi', 'Muuta'],
      mapping: ['title_fi', 'start', 'end', null],
      samples: [
        ['Silta', '2016', '2018', 'x'],
        ['Ranta', 'kesä', '2018', 'y'],
      ],
      state: 'ready',
      total: 2,
    })
    expect((await ask(run.id, 'start', { mode: 'check' })).status).toBe(200)
    const checked = await ended(run.id)
    expect(checked).toMatchObject({ done: 2, fault: null, mode: 'check', state: 'done' })
    expect(checked.report?.map(({ action }) => action)).toEqual(['create', 'refuse'])
    expect(await projects()).toBe(0)

    // The column that was not understood is left out, and both rows are taken.
    const mapping = ['title_fi', null, 'end', null]
    await ask(run.id, 'start', { mapping, mode: 'take' })
    const taken = await ended(run.id)
    expect(taken.report?.map(({ action }) => action)).toEqual(['create', 'create'])
    const { docs } = await payload.find({ collection: 'projects', draft: true, sort: 'title' })
    expect(docs.map(({ _status, title }) => [_status, title])).toEqual([
      ['draft', 'Ranta'],
      ['draft', 'Silta'],
    ])
    await payload.delete({ collection: 'projects', where: {} })
  })

  it('goes on from where it was cut short, and a run that was taken over ends', async () => {
    const names = ['Yksi', 'Kaksi', 'Kolme']
    const run = await uploaded(`Nimi\n${names.join('\n')}\n`)
    const report = [{ action: 'create', remarks: [], row: 2, title: 'Yksi' }]
    // As a server leaves it that ends after the first row.
    const cut = { done: 1, mode: 'take', report, runner: 'gone', state: 'stopped' } as const
    await payload.update({ collection: 'imports', data: cut, id: run.id })
    await ask(run.id, 'start', { resume: true })
    const taken = await ended(run.id)
    expect(taken.report?.map(({ row }) => row)).toEqual([2, 3, 4])
    expect(await projects()).toBe(2)
    await runImport(payload, { importId: run.id, runner: 'gone' })
    expect(await stored(run.id)).toEqual(taken)
    await payload.delete({ collection: 'projects', where: {} })
  })

  it('is forgotten with its file a month after anything happened to it, unless it runs', async () => {
    const [old, running] = [await uploaded(table), await uploaded(table)]
    await payload.update({ collection: 'imports', data: { state: 'running' }, id: running.id })
    const files = () => readdir(join(process.env.MEDIA_DIR ?? '', 'imports'))
    expect(await files()).toContain(old.filename)
    expect(await forgetImports(payload)).toBe(0)
    const later = Date.now() + (keptDays + 1) * 86_400_000
    expect(await forgetImports(payload, { now: later })).toBeGreaterThan(0)
    const { docs } = await payload.find({ collection: 'imports' })
    expect(docs.map(({ id }) => id)).toEqual([running.id])
    expect(await files()).toEqual([running.filename])
    await payload.delete({ collection: 'imports', id: running.id })
  })

  it('refuses a file that is no table, and columns that make no sense', async () => {
    expect((await refusalOf(await upload('x', { name: 'a.csv' }))).data?.errors).toEqual([
      expect.objectContaining({
        message: 'Tiedostossa ei ole otsikkoriviä ja sen alla vähintään yhtä riviä.',
        path: 'file',
      }),
    ])
    expect((await upload(table, { name: 'a.exe' })).status).toBe(400)
    const { id } = await uploaded(table)
    const faultOf = async (mapping: unknown[]) =>
      (await refusalOf(await ask(id, 'start', { mapping, mode: 'check' }))).data?.errors?.[0]
    expect((await faultOf([null, 'start', 'end', null]))?.message).toContain('nimi suomeksi')
    expect((await faultOf(['title_fi', 'end', 'end', null]))?.message).toContain('samaan tietoon')
  })

  it('does not run twice at a time, and stops when told to', async () => {
    const { id } = await uploaded(table)
    const data = { runner: 'another', state: 'running' } as const
    await payload.update({ collection: 'imports', data, id })
    expect((await ask(id, 'start', { mode: 'check' })).status).toBe(409)
    expect((await ask(id, 'stop', {})).status).toBe(200)
    expect(await stored(id)).toMatchObject({ runner: null, state: 'stopped' })
  })

  it('is closed to contributors and to the public', async () => {
    const { id } = await uploaded(table)
    expect((await upload(table, { token: contributor })).status).toBe(403)
    for (const call of [{}, { token: contributor }]) {
      expect((await api('/imports/template/xlsx', call)).status).toBe(403)
      expect((await api(`/imports/${id}`, call)).status).toBe(403)
      expect((await api('/imports/file/hankkeet.csv', call)).status).toBe(403)
      const body = { mode: 'take' }
      expect((await api(`/imports/${id}/start`, { body, ...call })).status).toBe(403)
      expect((await api(`/imports/${id}/stop`, { body, ...call })).status).toBe(403)
    }
    // Nobody writes past the endpoints: what has been noted is what happened.
    const body = { report: [], state: 'done' }
    const call = { body, method: 'PATCH', token: publisher } as const
    expect((await api(`/imports/${id}`, call)).status).toBe(403)
  })

  it('has a template whose headings it knows', async () => {
    const answer = await api('/imports/template/xlsx', { language: 'fi', token: publisher })
    const bytes = Buffer.from(await answer.arrayBuffer())
    // A table without rows is refused, so that one is put under the headings of the CSV.
    await expect(readXlsx(bytes)).rejects.toThrow('empty')
    const csv = await (
      await api('/imports/template/csv', { language: 'fi', token: publisher })
    ).text()
    const { mapping } = await uploaded(`${csv}x\r\n`)
    expect(mapping).not.toContain(null)
  })
})

describe('an old page', () => {
  const text = [
    'BRIDGES-hanke (Bridging Competence Infrastructure Gaps) toteutettiin 2016–2020.',
    'Kolmivuotinen hanke sai rahoitusta Interreg Europe -ohjelmasta.',
    'Hankkeen kokonaisbudjetti oli noin 2 miljoonaa euroa.',
    'Loppuraportti (Avautuu uuteen ikkunaan)',
  ].join('\n')
  const call = (path: string, body: object, token = contributor) =>
    api(`/intake/${path}`, { body, language: 'fi', token })

  it('is read with the sentences, contradictions listed, and nothing saved', async () => {
    const answer = (await (await call('read', { text })).json()) as {
      doubts: { text: string }[]
      facts: { label: string; quote: string; value: string }[]
      title: string
    }
    expect(answer.title).toBe('BRIDGES')
    expect(answer.doubts[0]?.text).toContain('ei sovi vuosiin 2016–2020')
    const budget = answer.facts.find(({ label }) => label === 'Kokonaisbudjetti')
    expect(budget?.value.replace(/\s/g, ' ')).toBe('noin 2 000 000 €')
    expect(budget?.quote).toBe('Hankkeen kokonaisbudjetti oli noin 2 miljoonaa euroa.')
    expect(await projects()).toBe(0)
  })

  it('becomes a draft marked for checking, of a contributor too', async () => {
    await payload.create({ collection: 'programmes', data: { name: 'Interreg Europe' } })
    const made = await call('draft', { keepsText: true, text, title: 'Sillat' })
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    const draft = await payload.findByID({ collection: 'projects', depth: 1, draft: true, id })
    expect(draft).toMatchObject({
      _status: 'draft',
      acronym: 'BRIDGES',
      phases: [
        {
          end: '2020',
          isApproximate: true,
          programme: { name: 'Interreg Europe' },
          start: '2016',
          totalBudget: 2_000_000,
        },
      ],
      title: 'Sillat',
    })
    expect(draft.toCheck).toMatch(/^Ristiriita: .*Kolmivuotinen/)
    expect(draft.toCheck).toContain('Lisää liite ”Loppuraportti”.')
    expect(JSON.stringify(draft.body)).toContain('Kolmivuotinen hanke')
  })

  it('is read for those who are signed in, and refused without text or name', async () => {
    expect((await api('/intake/read', { body: { text } })).status).toBe(403)
    const pathOf = async (answer: Response) => (await refusalOf(answer)).data?.errors?.[0]?.path
    expect(await pathOf(await call('read', { text: ' ' }))).toBe('text')
    expect(await pathOf(await call('draft', { text, title: ' ' }))).toBe('title')
  })
})
