import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aBody, aProject, type SomeProjectData } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let estonian: string
let programme: string
let swedish: string
beforeAll(async () => {
  payload = await startPayload()
  const partner = async (name: string, country: 'EE' | 'SE') =>
    (await payload.create({ collection: 'partners', data: { name, country } })).id
  estonian = await partner('Viru', 'EE')
  swedish = await partner('Uppsala', 'SE')
  programme = (await payload.create({ collection: 'programmes', data: { name: 'Interreg' } })).id
})
afterAll(() => stopPayload(payload))

const create = (data: SomeProjectData = {}) =>
  payload.create({ collection: 'projects', data: aProject(data), depth: 0, showHiddenFields: true })
const update = (
  id: string,
  data: SomeProjectData,
  options: { draft?: boolean; locale?: 'en' } = {},
) =>
  payload.update({ id, collection: 'projects', data, depth: 0, showHiddenFields: true, ...options })
const read = (id: string, locale: 'all' | 'en' | 'fi' = 'fi') =>
  payload.findByID({
    id,
    collection: 'projects',
    depth: 0,
    fallbackLocale: false,
    locale: locale,
    showHiddenFields: true,
  })

describe('what lists sort and filter a project by', () => {
  it('is there as soon as the project is made', async () => {
    const project = await create({
      acronym: 'SILTA',
      leadPartner: estonian,
      phases: [
        { start: '1.9.2014', end: '2016', programme, totalBudget: 100 },
        { start: '2017-03', end: '2/2019', programme, totalBudget: 250, isApproximate: true },
      ],
    })
    expect(project).toMatchObject({
      allCountries: ['EE'],
      endYear: 2019,
      endsOn: '2019-02-28',
      isBudgetApproximate: true,
      programmes: [programme],
      startYear: 2014,
      totalBudget: 350,
    })
  })

  it('stays when something else is changed', async () => {
    const { id } = await create({
      leadPartner: estonian,
      phases: [{ start: '2014', end: '2016', programme, totalBudget: 100 }],
    })
    const kept = {
      allCountries: ['EE'],
      endYear: 2016,
      endsOn: '2016-12-31',
      programmes: [programme],
      totalBudget: 100,
    }
    expect(await update(id, { summary: 'Uusi' })).toMatchObject(kept)
    expect(await read(id)).toMatchObject(kept)
  })

  it('follows a change of the phases, also one made in English', async () => {
    const { id } = await create({ phases: [{ start: '2014', end: '2016', totalBudget: 100 }] })
    const english = { summary: 'Short.', title: 'Bridge' }
    await update(id, { ...english, phases: [{ start: '2015', end: '2020' }] }, { locale: 'en' })
    expect(await read(id)).toMatchObject({
      endYear: 2020,
      endsOn: '2020-12-31',
      isBudgetApproximate: false,
      programmes: [],
      startYear: 2015,
      totalBudget: null,
    })
  })

  it('is of the published text while a draft says otherwise', async () => {
    const { id } = await create()
    await update(id, { phases: [{ start: '2001', end: '2002' }] }, { draft: true })
    expect(await read(id)).toMatchObject({ endYear: 2018, startYear: 2016 })
  })

  it('does not take part of a budget for the whole when nothing is known', async () => {
    const { totalBudget } = await create({ phases: [{ start: '2016', end: '2018', ownShare: 5 }] })
    expect(totalBudget).toBeNull()
  })
})

describe('a save in one language', () => {
  it('keeps every text of the other', async () => {
    const { id } = await create({
      keyResults: [{ text: 'Tulos' }],
      phases: [{ start: '2016', end: '2018', note: 'Esiselvitys' }],
    })
    const finnish = await read(id)
    const rows = {
      keyResults: finnish.keyResults?.map((row) => ({ ...row, text: 'Result' })) ?? [],
      phases: finnish.phases.map((row) => ({ ...row, note: 'Study' })),
    }
    await update(id, { ...rows, summary: 'Short.', title: 'Bridge' }, { locale: 'en' })
    const after = await read(id)
    // What the archive notes of the translation is of both languages.
    const { gateWarnings, translationBasis, translationState, updatedAt } = after
    const noted = { gateWarnings, translationBasis, translationState, updatedAt }
    expect(after).toEqual({ ...finnish, ...noted })
    expect(await read(id, 'en')).toMatchObject({
      keyResults: [{ text: 'Result' }],
      phases: [{ note: 'Study' }],
      title: 'Bridge',
    })
  })
})

describe('the countries of a project', () => {
  it('are those stated, and those of its partners but not of its contractors', async () => {
    const { allCountries } = await create({
      associatedCountries: ['LV'],
      countries: ['FI'],
      leadPartner: estonian,
      partners: [{ organisation: swedish, role: 'contractor' }],
    })
    expect(allCountries).toEqual(['EE', 'FI', 'LV'])
  })

  it('follow a partner that moves, and nothing else of the project changes', async () => {
    const data = { name: 'Muuttaja', country: 'NO' } as const
    const { id: partner } = await payload.create({ collection: 'partners', data })
    const { id } = await create({
      body: aBody(),
      countries: ['FI'],
      partners: [{ organisation: partner, role: 'associated' }],
      phases: [{ start: '2016', end: '2018', note: 'Esiselvitys', programme }],
      topics: [],
    })
    await update(id, { body: aBody({ text: 'Text' }), summary: 'S', title: 'T' }, { locale: 'en' })
    const before = await read(id, 'all')
    await payload.update({ id: partner, collection: 'partners', data: { country: 'DK' } })
    const after = await read(id, 'all')
    expect(after).toEqual({ ...before, allCountries: ['DK', 'FI'], updatedAt: after.updatedAt })
  })

  it('stay right when a draft of the project is published after the partner has moved', async () => {
    const data = { name: 'Toinen muuttaja', country: 'NO' } as const
    const { id: partner } = await payload.create({ collection: 'partners', data })
    const { id } = await create({ leadPartner: partner })
    await update(id, { title: 'Luonnos' }, { draft: true })
    await payload.update({ id: partner, collection: 'partners', data: { country: 'DK' } })
    await update(id, { _status: 'published' })
    expect((await read(id)).allCountries).toEqual(['DK'])
  })
})
