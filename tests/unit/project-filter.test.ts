import { describe, expect, it } from 'vitest'

import {
  filterToQuery,
  isNarrowed,
  parseFilter,
  without,
  withoutExclusion,
} from '../../src/lib/projectFilter'

describe('the address of a list', () => {
  it('means the plain list when it says nothing', () => {
    const filter = parseFilter({})
    expect(filter).toMatchObject({ page: 1, q: '', sort: 'latest', topic: [] })
    expect(isNarrowed(filter)).toBe(false)
    expect(filterToQuery(filter)).toBe('')
  })

  it('comes back the same after it is read and written', () => {
    const query = '?q=rautatie+tunneli&topic=liikenne&year=2016&year=2018&sort=name&page=2'
    const params = {
      page: '2',
      q: 'rautatie tunneli',
      sort: 'name',
      topic: 'liikenne',
      year: ['2018', '2016'],
    }
    expect(filterToQuery(parseFilter(params))).toBe(query)
  })

  it.each([['abc'], ['-1'], ['0'], ['1.5'], ['']])('takes page %j for the first', (page) => {
    expect(parseFilter({ page }).page).toBe(1)
  })

  it('leaves out what makes no sense', () => {
    expect(parseFilter({ sort: 'price', topic: ['', 'liikenne', 'liikenne'] })).toMatchObject({
      sort: 'latest',
      topic: ['liikenne'],
    })
  })

  it('cuts endless words', () => {
    expect(parseFilter({ q: 'a'.repeat(500) }).q).toHaveLength(200)
  })

  it('goes back to the first page when one value is taken away', () => {
    const filter = parseFilter({ page: '3', topic: ['asuminen', 'liikenne'] })
    expect(without(filter, 'topic', 'asuminen')).toMatchObject({ page: 1, topic: ['liikenne'] })
  })
})

describe('what an address leaves out', () => {
  it('comes back the same after it is read and written', () => {
    const query = '?topic=liikenne&not-topic=asuminen&not-country=EE&not-country=LV'
    const params = { 'not-country': ['LV', 'EE'], 'not-topic': 'asuminen', topic: 'liikenne' }
    expect(filterToQuery(parseFilter(params))).toBe(query)
    expect(isNarrowed(parseFilter({ 'not-topic': 'asuminen' }))).toBe(true)
  })

  it('is let in again one by one', () => {
    const filter = parseFilter({ 'not-country': ['EE', 'LV'], page: '2' })
    expect(filterToQuery(withoutExclusion(filter, 'country', 'LV'))).toBe('?not-country=EE')
  })
})
