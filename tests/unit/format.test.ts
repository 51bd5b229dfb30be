import { describe, expect, it } from 'vitest'

import {
  formatCountries,
  formatDate,
  formatEuros,
  formatFigure,
  formatFileSize,
  formatPeriod,
} from '../../src/i18n/format'

/** With plain spaces for the ones that do not break. */
const plain = (text: string) => text.replace(/\s/g, ' ')

describe('formatEuros', () => {
  it.each([
    ['fi', 2_000_000, true, 'noin 2 miljoonaa euroa'],
    ['en', 2_000_000, true, 'about €2 million'],
    ['fi', 1_000_000, false, '1 miljoona euroa'],
    ['fi', 2_790_000, false, '2,79 miljoonaa euroa'],
    ['en', 1_300_000, false, '€1.3 million'],
    ['fi', 490_000, false, '490 000 €'],
    ['en', 490_000, false, '€490,000'],
    ['fi', 1_234_567, false, '1 234 567 €'],
  ] as const)('%s: %d', (locale, euros, isApproximate, expected) => {
    expect(plain(formatEuros(locale, euros, isApproximate))).toBe(expected)
  })
})

describe('formatPeriod', () => {
  it.each([
    ['fi', '2016', '2021', '2016–2021'],
    ['fi', '2022', '2022', '2022'],
    ['fi', '2018', '2019-10', '2018 – lokakuu 2019'],
    ['en', '2018', '2019-10', '2018 – October 2019'],
    ['fi', '2018', '2021-10-31', '2018 – 31.10.2021'],
    ['fi', '2022-01-01', '2023-08-31', '1.1.2022–31.8.2023'],
    ['en', '2022-01-01', '2023-08-31', '1 January 2022 – 31 August 2023'],
  ] as const)('%s: %s to %s', (locale, start, end, expected) => {
    expect(plain(formatPeriod(locale, start, end))).toBe(expected)
  })
})

describe('formatFigure', () => {
  it.each([
    ['fi', { unit: 'kilometres', value: 103 }, '103 km'],
    ['fi', { unit: 'billionEuros', value: 13, valueTo: 20 }, '13–20 mrd €'],
    ['en', { unit: 'billionEuros', value: 13, valueTo: 20 }, '€13–20 billion'],
    ['fi', { qualifier: 'atLeast', unit: 'year', value: 2040 }, 'aikaisintaan 2040'],
    ['en', { qualifier: 'atLeast', unit: 'year', value: 2040 }, '2040 at the earliest'],
    ['en', { qualifier: 'atMost', unit: 'percent', value: 40 }, 'at most 40%'],
    ['fi', { qualifier: 'about', unit: 'count', value: 1500 }, 'noin 1 500'],
  ] as const)('%s: %o', (locale, figure, expected) => {
    expect(plain(formatFigure(locale, figure))).toBe(expected)
  })
})

describe('formatFileSize', () => {
  it.each([
    ['fi', 900, '900 tavua'],
    ['fi', 25_400, '25 kt'],
    ['en', 25_400, '25 kB'],
    ['fi', 999_900, '1 Mt'],
    ['fi', 1_250_000, '1,3 Mt'],
  ] as const)('%s: %d bytes', (locale, bytes, expected) => {
    expect(plain(formatFileSize(locale, bytes))).toBe(expected)
  })
})

describe('formatDate', () => {
  it('gives the day that it was in Finland', () => {
    expect(formatDate('fi', '2026-11-23T22:30:00.000Z')).toBe('24.11.2026')
    expect(formatDate('en', '2026-11-23T22:30:00.000Z')).toBe('24 November 2026')
  })
})

describe('formatCountries', () => {
  it('puts the names in the order of the language', () => {
    expect(formatCountries('fi', ['EE', 'FI', 'AX'])).toBe('Ahvenanmaa, Suomi, Viro')
    expect(formatCountries('en', ['FI', 'EE'])).toBe('Estonia, Finland')
  })
})
