import config from '@payload-config'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { api, refusalOf, signIn } from '../helpers/api'
import { aProject } from '../helpers/factories'
import { speaking } from '../helpers/languages'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored, faultsOf } from '../helpers/stored'

const { i18n } = await config
const hasFinnishAdmin = 'fi' in i18n.supportedLanguages

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
})
afterAll(() => stopPayload(payload))

type Phase = ReturnType<typeof aProject>['phases'][number]
const withPhases = (...phases: Phase[]) => aProject({ phases })
const withMoney = (money: Partial<Phase>) => withPhases({ start: '2016', end: '2018', ...money })

const reversed = withPhases({ start: '2018', end: '2016' })
const overlapping = withPhases({ start: '2016', end: '2019' }, { start: '2018', end: '2020' })
const overspent = withMoney({ totalBudget: 100, ownShare: 101 })

const faults = [
  {
    what: 'that ends before it starts',
    data: reversed,
    path: 'phases.0.end',
    en: 'The end 2016 is before the start 2018.',
    fi: 'Päättymispäivä 2016 on ennen alkamispäivää 2018.',
  },
  {
    what: 'whose phases overlap',
    data: overlapping,
    path: 'phases.1.start',
    en: 'The phase overlaps another phase (2016–2019).',
    fi: 'Vaihe on päällekkäin toisen vaiheen (2016–2019) kanssa.',
  },
  {
    what: 'whose own share is larger than its budget',
    data: overspent,
    path: 'phases.0.ownShare',
    en: 'The own share is larger than the total budget.',
    fi: 'Oma osuus on suurempi kuin kokonaisbudjetti.',
  },
  {
    what: 'with a day that is not in the calendar',
    data: withPhases({ start: '31.2.2016', end: '2018' }),
    path: 'phases.0.start',
    en: 'Write a year, a month or a day: 2016, 10/2019 or 31.8.2023.',
    fi: 'Kirjoita vuosi, kuukausi tai päivä: 2016, 10/2019 tai 31.8.2023.',
  },
  {
    what: 'with a link that is no web address',
    data: aProject({ links: [{ label: 'Sivu', url: 'javascript:alert(1)' }] }),
    path: 'links.0.url',
    en: 'Write the whole address, for example https://www.example.org.',
    fi: 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.fi.',
  },
  {
    what: 'whose key figure has a range that runs backwards',
    data: aProject({ keyFigures: [{ label: 'Pituus', unit: 'kilometres', value: 9, valueTo: 8 }] }),
    path: 'keyFigures.0.valueTo',
    en: 'The upper end of the range is smaller than the lower end.',
    fi: 'Vaihteluvälin yläraja on pienempi kuin alaraja.',
  },
]

describe.each(faults)('a project $what', ({ data, en, fi, path }) => {
  it('is refused in English at the field', async () => {
    const req = await speaking(payload, 'en')
    const found = await faultsOf(payload, () =>
      payload.create({ collection: 'projects', data, req }),
    )
    expect(found).toEqual([{ message: en, path }])
  })

  it('is refused in Finnish at the field', async () => {
    const req = await speaking(payload, 'fi')
    const found = await faultsOf(payload, () =>
      payload.create({ collection: 'projects', data, req }),
    )
    expect(found).toEqual([{ message: fi, path }])
  })

  it.each([
    { language: 'en', text: en },
    ...(hasFinnishAdmin ? [{ language: 'fi', text: fi }] : []),
  ])('is refused over the API, when asked in $language', async ({ language, text }) => {
    const before = await everythingStored(payload)
    const response = await api('/projects', { body: data, language, token })
    expect(response.status).toBe(400)
    const refusal = await refusalOf(response)
    expect(refusal.data?.errors).toMatchObject([{ message: text, path }])
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('a budget', () => {
  it.each([
    { budget: -1, what: 'negative' },
    { budget: 0, what: 'zero' },
    { budget: 1.5, what: 'with cents' },
    { budget: 1_000_000_001, what: 'of more than a thousand million' },
    { budget: Number.MAX_SAFE_INTEGER + 2, what: 'absurd' },
  ])('is refused when $what', async ({ budget }) => {
    const data = withMoney({ totalBudget: budget })
    const req = await speaking(payload, 'en')
    const found = await faultsOf(payload, () =>
      payload.create({ collection: 'projects', data, req }),
    )
    expect(found).toEqual([
      {
        message: 'Check the amount: it must be whole euros from 1 to 1,000,000,000.',
        path: 'phases.0.totalBudget',
      },
    ])
  })

  it('is refused over the API when it is no number', async () => {
    const body = withMoney({ totalBudget: 'paljon' as never })
    const response = await api('/projects', { body, token })
    expect(response.status).toBe(400)
    const [fault] = (await refusalOf(response)).data?.errors ?? []
    expect(fault?.path).toBe('phases.0.totalBudget')
  })

  it('may be the smallest and the largest allowed, and not known at all', async () => {
    for (const totalBudget of [1, 1_000_000_000, null]) {
      const data = withMoney({ totalBudget })
      await expect(payload.create({ collection: 'projects', data })).resolves.toBeDefined()
    }
  })
})

describe('phases', () => {
  it('may meet in a year, because the exact days are not known', async () => {
    const data = withPhases({ start: '2016', end: '2020' }, { start: '2020', end: '2022' })
    const { phases } = await payload.create({ collection: 'projects', data })
    expect(phases).toHaveLength(2)
  })

  it('are kept in the form of the archive whatever form the editor wrote', async () => {
    const data = withPhases({ start: ' 1.9.2016', end: '10/2019 ' })
    const { phases } = await payload.create({ collection: 'projects', data })
    expect(phases[0]).toMatchObject({ start: '2016-09-01', end: '2019-10' })
  })

  it('are needed before a project is published', async () => {
    const data = aProject({ phases: [] })
    const found = await faultsOf(payload, () => payload.create({ collection: 'projects', data }))
    expect(found.map(({ path }) => path)).toEqual(['phases'])
  })

  it.each(['2016', [[]], [null], [{ start: 2016, end: {} }]])(
    'that are nonsense (%j) are refused over the API, not a failure of the server',
    async (phases) => {
      const response = await api('/projects', { body: { ...aProject(), phases }, token })
      expect(response.status).toBe(400)
    },
  )
})

describe('nonsense from a program', () => {
  it.each<[string, unknown]>([
    ['body', 'x'],
    ['keyFigures', [{ label: 5, unit: 'x', value: 'y', valueTo: {} }]],
    ['keyResults', { a: 1 }],
    ['links', 'x'],
    ['meta', 'x'],
    ['partners', 'x'],
    ['partners', [null, 5]],
    ['title', 5],
  ])('in %s (%j) is refused or passed over, not a failure of the server', async (field, value) => {
    const body = { ...aProject(), [field]: value }
    expect((await api('/projects', { body, token })).status).toBeLessThan(500)
    const draft = await api('/projects?draft=true', { body, token })
    expect(draft.status).toBeLessThan(500)
  })
})

describe('a published project', () => {
  it('stays as it was when a correction is refused', async () => {
    const { id } = await payload.create({ collection: 'projects', data: aProject() })
    const data = { phases: reversed.phases, summary: 'Muuttui' }
    const found = await faultsOf(payload, () =>
      payload.update({ id, collection: 'projects', data }),
    )
    expect(found.map(({ path }) => path)).toEqual(['phases.0.end'])
    const after = await payload.findByID({ id, collection: 'projects' })
    expect(after).toMatchObject({ endYear: 2018, summary: 'Lyhyt kuvaus.' })
  })
})

describe('a draft', () => {
  it('is saved while a date is half typed', async () => {
    const data = { ...withPhases({ start: '20', end: 'syksy' }), _status: 'draft' as const }
    const { id } = await payload.create({ collection: 'projects', data, draft: true })
    const draft = await payload.update({ id, collection: 'projects', data, draft: true })
    expect(draft).toMatchObject({ endYear: null, endsOn: null, startYear: null })
  })
})
