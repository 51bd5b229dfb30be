import { describe, expect, it } from 'vitest'

import {
  earliestDay,
  endsBeforeStart,
  isPartialDate,
  latestDay,
  normalizePartialDate,
  precisionOf,
  surelyOverlap,
} from '../../src/lib/partialDate'

const day = 24 * 60 * 60 * 1000

/** Every day of the calendar from the turn of 1999 to the end of 2004: two leap years are in it. */
const days = Array.from({ length: 1827 + 365 }, (_, index) =>
  new Date(Date.UTC(1999, 0, 1) + index * day).toISOString().slice(0, 10),
)

describe('a date as exact as it is known', () => {
  it.each(['2016', '2016-01', '2016-12-31', '1900', '2199-12-31', '2020-02-29', '2000-02-29'])(
    'may be %s',
    (date) => {
      expect(isPartialDate(date)).toBe(true)
    },
  )

  it.each([
    '',
    ' ',
    '16',
    '1899',
    '2200',
    '20160',
    '2016-1',
    '2016-13',
    '2016-00',
    '2016-01-00',
    '2016-01-32',
    '2016-04-31',
    '2016-02-31',
    '2019-02-29',
    '1900-02-29',
    '2100-02-29',
    '2016-01-01T00:00',
    '2016/01',
    '-2016',
    '２０１６',
    'vuosi 2016',
    '2016\n',
  ])('cannot be %j', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })

  it('may be any day of the calendar, written in either way', () => {
    for (const date of days) {
      const [year, month, dayOfMonth] = date.split('-').map(Number)
      const typed = `${String(dayOfMonth)}.${String(month)}.${String(year)}`
      expect([isPartialDate(date), normalizePartialDate(typed)]).toEqual([true, date])
    }
  })
})

describe('what an editor types', () => {
  it.each([
    ['31.8.2023', '2023-08-31'],
    ['01.09.2016', '2016-09-01'],
    [' 1.9.2016 ', '2016-09-01'],
    ['10/2019', '2019-10'],
    ['10.2019', '2019-10'],
    ['1/2019', '2019-01'],
    ['2016', '2016'],
    ['2016-05-04', '2016-05-04'],
  ])('%j is kept as %s', (typed, date) => {
    expect(normalizePartialDate(typed)).toBe(date)
    expect(isPartialDate(date)).toBe(true)
    expect(normalizePartialDate(date)).toBe(date)
  })

  it.each(['1.1.22', '31.2.2016', '29.2.2019', '13/2019', '0/2019', '1. 1. 2016', 'syksy 2016'])(
    '%j is refused',
    (typed) => {
      expect(isPartialDate(normalizePartialDate(typed))).toBe(false)
    },
  )
})

describe('the days that a date can mean', () => {
  it.each([
    ['2016', 'year', '2016-01-01', '2016-12-31'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2019-02', 'month', '2019-02-01', '2019-02-28'],
    ['2100-02', 'month', '2100-02-01', '2100-02-28'],
    ['2016-04', 'month', '2016-04-01', '2016-04-30'],
    ['2016-12', 'month', '2016-12-01', '2016-12-31'],
    ['2016-05-04', 'day', '2016-05-04', '2016-05-04'],
  ])('of %s, known to the %s, are from %s to %s', (date, precision, first, last) => {
    expect([precisionOf(date), earliestDay(date), latestDay(date)]).toEqual([
      precision,
      first,
      last,
    ])
  })

  it('of its month and of its year hold every day', () => {
    for (const date of days) {
      for (const wider of [date.slice(0, 7), date.slice(0, 4)]) {
        expect(earliestDay(wider) <= date && date <= latestDay(wider)).toBe(true)
        expect(isPartialDate(latestDay(wider))).toBe(true)
      }
    }
  })
})

describe('an end', () => {
  it.each([
    ['2018', '2016', true],
    ['2016-05', '2016-04', true],
    ['2016-05-02', '2016-05-01', true],
    ['2016-05-02', '2016-04', true],
    ['2016', '2016', false],
    ['2016-05-02', '2016-05', false],
    ['2016-12-31', '2016', false],
    ['2016', '2016-01-01', false],
    ['', '2016', false],
    ['2016', '', false],
  ])('of a phase from %j to %j is before its start: %s', (start, end, expected) => {
    expect(endsBeforeStart({ end, start })).toBe(expected)
  })
})

describe('two phases', () => {
  const phase = (start: string, end: string) => ({ end, start })

  it.each([
    [phase('2016', '2020'), phase('2020', '2022'), false],
    [phase('2016', '2020'), phase('2019', '2022'), true],
    [phase('2016', '2020-05'), phase('2020-05', '2022'), false],
    [phase('2016', '2020-05-01'), phase('2020-05-01', '2022'), true],
    [phase('2016', '2020-05-01'), phase('2020-05-02', '2022'), false],
    [phase('2016', '2022'), phase('2018', '2019'), true],
    [phase('2016', '2018'), phase('2020', '2022'), false],
    [phase('2016', ''), phase('2016', '2018'), false],
  ])('%o and %o surely overlap: %s', (one, other, expected) => {
    expect(surelyOverlap(one, other)).toBe(expected)
    expect(surelyOverlap(other, one)).toBe(expected)
  })

  it('that share a day surely overlap, and others never do', () => {
    const sample = days.filter((_, index) => index % 97 === 0)
    for (const start of sample) {
      for (const end of sample.filter((date) => date >= start)) {
        const one = phase(start, end)
        const other = phase('2001-05-05', '2002-02-02')
        const share = start <= other.end && other.start <= end
        expect(surelyOverlap(one, other)).toBe(share)
      }
    }
  })
})
