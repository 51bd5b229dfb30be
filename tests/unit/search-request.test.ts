import { describe, expect, it } from 'vitest'

import { countValuesOf, hasChosen } from '../../src/lib/searchFacets'
import { noFacets, parseSearch, searchToQuery, withoutValue } from '../../src/lib/searchRequest'

describe('the address of a search', () => {
  it('says all that was asked for, and is read back as it was written', () => {
    const request = parseSearch({
      language: 'fi',
      page: '2',
      q: '  tunneli  juna ',
      topic: ['liikenne', 'asuminen', 'liikenne'],
      type: 'documents',
      year: '2018',
    })
    const query = searchToQuery(request)
    expect(query).toBe(
      '?q=tunneli+juna&topic=asuminen&topic=liikenne&year=2018&language=fi&type=documents&page=2',
    )
    expect(withoutValue(request, 'topic', 'asuminen')).toMatchObject({
      facets: { topic: ['liikenne'], year: ['2018'] },
      kind: 'documents',
      page: 1,
    })
  })

  it('that makes no sense is a search for nothing', () => {
    const request = parseSearch({ page: 'x', topic: '', type: 'nothing' })
    expect(request).toEqual({ facets: noFacets, page: 1, q: '' })
    expect(searchToQuery(request)).toBe('')
  })
})

describe('what was found', () => {
  const tunnel = { programme: ['interreg'], topic: ['liikenne'], year: ['2017', '2018'] }
  const report = { ...tunnel, language: ['en'] }
  const unknown = { programme: [], topic: ['asuminen'], year: ['2018'] }
  const partner = undefined
  const found = [tunnel, report, unknown, partner]
  const left = (chosen: Partial<typeof noFacets>) =>
    found.filter((thing) => hasChosen(thing, { ...noFacets, ...chosen }))

  it('is narrowed to what has one value of each facet that is chosen', () => {
    expect(left({})).toEqual(found)
    expect(left({ topic: ['asuminen', 'liikenne'] })).toEqual([tunnel, report, unknown])
    expect(left({ topic: ['asuminen', 'liikenne'], year: ['2017'] })).toEqual([tunnel, report])
    expect(left({ language: ['en'] })).toEqual([report])
    expect(left({ programme: ['-'] })).toEqual([unknown])
  })

  it('is counted by each value, under the other facets that are chosen', () => {
    const chosen = { ...noFacets, topic: ['liikenne'], year: ['2018'] }
    expect(countValuesOf('topic', found, chosen)).toEqual([
      { count: 2, value: 'liikenne' },
      { count: 1, value: 'asuminen' },
    ])
    expect(countValuesOf('language', found, chosen)).toEqual([{ count: 1, value: 'en' }])
    expect(countValuesOf('programme', found, { ...noFacets, programme: ['ei-ole'] })).toEqual([
      { count: 0, value: 'ei-ole' },
      { count: 2, value: 'interreg' },
      { count: 1, value: '-' },
    ])
  })
})
