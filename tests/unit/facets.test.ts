import { describe, expect, it } from 'vitest'

import {
  countExclusions,
  countFacet,
  narrow,
  sortProjects,
  type IndexedProject,
} from '../../src/lib/facets'
import { parseFilter } from '../../src/lib/projectFilter'

const aProject = (project: Partial<IndexedProject>): IndexedProject => ({
  budget: 0,
  country: [],
  endsOn: '2020-12-31',
  id: 'x',
  programme: [],
  role: [],
  title: 'Hanke',
  topic: [],
  updatedAt: '2026-01-01T00:00:00.000Z',
  year: [],
  ...project,
})

const tunnel = aProject({
  country: ['EE', 'FI'],
  id: 'tunnel',
  topic: ['liikenne'],
  year: ['2016', '2017'],
})
const housing = aProject({ country: ['FI'], id: 'housing', topic: ['asuminen'], year: ['2016'] })
const corridor = aProject({
  country: ['DE', 'FI'],
  id: 'corridor',
  topic: ['liikenne'],
  year: ['2019'],
})
const all = [tunnel, housing, corridor]

const idsOf = (projects: IndexedProject[]) => projects.map(({ id }) => id)

describe('a list of projects', () => {
  it('holds any of the values of one facet, and all of the facets', () => {
    const filter = parseFilter({ country: 'EE', topic: ['asuminen', 'liikenne'] })
    expect(idsOf(narrow(all, filter))).toEqual(['tunnel'])
  })

  it('counts what each value would give under the other facets', () => {
    const filter = parseFilter({ topic: 'liikenne', year: '2016' })
    const counts = Object.fromEntries(
      countFacet(all, filter, 'topic').map(({ count, value }) => [value, count]),
    )
    expect(counts).toEqual({ asuminen: 1, liikenne: 1 })
  })

  it('keeps a chosen value that gives nothing, so that it can be taken away', () => {
    const filter = parseFilter({ country: 'EE', topic: 'asuminen' })
    expect(countFacet(all, filter, 'country')).toContainEqual({ count: 0, value: 'EE' })
  })

  it('orders by name as Finnish does', () => {
    const titles = ['Öljy', 'Zeta', 'Ähtäri', 'Alfa'].map((title) => aProject({ id: title, title }))
    expect(idsOf(sortProjects(titles, 'name', 'fi'))).toEqual(['Alfa', 'Zeta', 'Ähtäri', 'Öljy'])
  })

  it('puts the latest end first, and names in order where ends are the same', () => {
    const projects = [
      aProject({ endsOn: '2019-10-31', id: 'c', title: 'C' }),
      aProject({ endsOn: '2021-12-31', id: 'b', title: 'B' }),
      aProject({ endsOn: '2021-12-31', id: 'a', title: 'A' }),
    ]
    expect(idsOf(sortProjects(projects, 'latest', 'fi'))).toEqual(['a', 'b', 'c'])
    expect(idsOf(sortProjects(projects, 'oldest', 'fi'))).toEqual(['c', 'a', 'b'])
  })

  it('puts the largest budget first, and those of none last', () => {
    const projects = [aProject({ id: 'none' }), aProject({ budget: 5, id: 'five' })]
    expect(idsOf(sortProjects(projects, 'budget', 'fi'))).toEqual(['five', 'none'])
  })
})

describe('what is left out', () => {
  const unknown = aProject({ id: 'unknown', year: ['2016'] })
  const everything = [...all, unknown]

  it('goes, though it has a value that is wanted too', () => {
    const filter = parseFilter({ 'not-country': 'EE', topic: 'liikenne' })
    expect(idsOf(narrow(everything, filter))).toEqual(['corridor'])
  })

  it('is not what is unknown, unless that is left out itself', () => {
    const filter = parseFilter({ 'not-topic': 'liikenne' })
    expect(idsOf(narrow(everything, filter))).toEqual(['housing', 'unknown'])
    const both = parseFilter({ 'not-topic': ['liikenne', '-'] })
    expect(idsOf(narrow(everything, both))).toEqual(['housing'])
  })

  it('is told by how many projects it takes away', () => {
    const filter = parseFilter({ 'not-topic': 'liikenne', year: '2016' })
    expect(countExclusions(everything, filter, 'topic')).toEqual([
      { count: 1, value: 'liikenne' },
      { count: 1, value: 'asuminen' },
      { count: 1, value: '-' },
    ])
  })
})

describe('what is unknown', () => {
  it('can be asked for like a value, and is counted like one', () => {
    const unknown = aProject({ country: ['FI'], id: 'unknown' })
    expect(idsOf(narrow([...all, unknown], parseFilter({ topic: '-' })))).toEqual(['unknown'])
    expect(countFacet([...all, unknown], parseFilter({}), 'topic')).toContainEqual({
      count: 1,
      value: '-',
    })
  })
})
