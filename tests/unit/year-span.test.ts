import { describe, expect, it } from 'vitest'

import { mostNamed } from '../../src/lib/mostNamed'
import { yearSpan } from '../../src/lib/yearSpan'

describe('a stretch of time on a scale of years', () => {
  it('takes in the whole of a year or month that is not known more exactly', () => {
    expect(yearSpan('2016', '2018')).toEqual({ from: 2016, to: 2019 })
    const { from, to } = yearSpan('2019-07', '2019-12')
    expect(from).toBeCloseTo(2019.5, 2)
    expect(to).toBe(2020)
  })

  it('begins and ends on the day that is known', () => {
    const { from, to } = yearSpan('2020-01-01', '2020-01-01')
    expect(from).toBe(2020)
    expect(to - from).toBeCloseTo(1 / 366, 6)
  })
})

describe('what is named most', () => {
  it('counts a value once in each list, and keeps to the limit', () => {
    expect(mostNamed([['a', 'a', 'b'], ['b'], ['b', 'c']], 2)).toEqual([
      { count: 3, value: 'b' },
      { count: 1, value: 'a' },
    ])
  })
})
