import { describe, expect, it } from 'vitest'

import { byProgramme, yearsOf } from '../../src/lib/glance/byProgramme'
import { networkOf } from '../../src/lib/glance/network'
import { sumBudgets, sumOwnShares } from '../../src/lib/glance/sums'
import type { GlanceProject } from '../../src/lib/glance/types'
import { acknowledge } from '../../src/lib/acknowledge'

const projects: GlanceProject[] = [
  {
    countries: ['FI', 'EE'],
    id: 'a',
    partners: ['owner', 'x', 'y'],
    phases: [
      {
        budget: 2_000_000,
        end: 2018,
        isApproximate: true,
        ownShare: 168_000,
        programme: 'p',
        start: 2016,
      },
      { end: 2020, isApproximate: false, programme: 'p', start: 2019 },
    ],
  },
  {
    countries: ['FI'],
    id: 'b',
    partners: ['owner', 'x', 'y', 'z'],
    phases: [{ budget: 490_000, end: 2017, isApproximate: false, start: 2017 }],
  },
]
const phases = projects.flatMap((project) => project.phases)

describe('a sum', () => {
  it('says how many of its values are approximate and how many are missing', () => {
    expect(sumBudgets(phases)).toEqual({
      approximate: 1,
      approximateEuros: 2_000_000,
      euros: 2_490_000,
      known: 2,
      missing: 1,
    })
  })

  it('keeps the own shares apart from the budgets', () => {
    expect(sumOwnShares(phases)).toMatchObject({ euros: 168_000, known: 1, missing: 2 })
  })
})

describe('the programmes', () => {
  it('have their budgets in the year that a phase began, and their projects in every year', () => {
    expect(yearsOf(projects)).toEqual([2016, 2017, 2018, 2019, 2020])
    const [named, unnamed] = byProgramme(projects)
    expect(named?.programme).toBe('p')
    expect(named?.byYear.get(2016)?.euros).toBe(2_000_000)
    expect(named?.byYear.get(2017)).toBeUndefined()
    expect([...(named?.running ?? [])]).toEqual(
      [2016, 2017, 2018, 2019, 2020].map((year) => [year, 1]),
    )
    expect(unnamed?.total.euros).toBe(490_000)
  })
})

describe('the network', () => {
  const network = networkOf(projects, { limit: 2, without: new Set(['owner']) })

  it('joins who worked together, as often as they did, and leaves the owner out', () => {
    expect(network.nodes.map(({ id, projects: count }) => [id, count])).toEqual([
      ['x', 2],
      ['y', 2],
    ])
    expect(network.links).toEqual([{ from: 'x', projects: 2, to: 'y' }])
  })

  it('is the same picture every time', () => {
    expect(networkOf(projects, { limit: 2, without: new Set(['owner']) })).toEqual(network)
  })
})

describe('a funding sentence', () => {
  const text = 'Funded by the programme[ under grant agreement No {grantNumber}].'

  it('has the number of the grant when it is known, and no gap when it is not', () => {
    expect(acknowledge({ text }, '123456')?.text).toBe(
      'Funded by the programme under grant agreement No 123456.',
    )
    expect(acknowledge({ lang: 'en', text }, undefined)).toEqual({
      lang: 'en',
      text: 'Funded by the programme.',
    })
  })
})
