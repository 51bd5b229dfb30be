import { expect, it } from 'vitest'

import { packPostings, unpackPostings, weightsOf, without } from '../../src/search/engine/postings'
import { ranked } from '../../src/search/engine/ranked'

const unpacked = (weighted: Map<string, number>[], term: string) => {
  const { numbers, weights } = unpackPostings(
    packPostings(weighted).get(term)?.bytes ?? new Uint8Array(),
  )
  return [...numbers].map((number, index) => [number, weights[index]])
}

it('postings come out as they went in: far apart, heavy, of half a weight and of none', () => {
  const entries = Array.from({ length: 1000 }, () => new Map<string, number>())
  const expected = [
    [0, 0.5],
    [1, 0],
    [130, 63.5],
    [131, 64],
    [999, 40_000],
  ]
  for (const [number = 0, weight = 0] of expected) entries[number]?.set('fmeri', weight)
  entries[5]?.set('fsilta', 1)
  expect(unpacked(entries, 'fmeri')).toEqual(expected)
  expect(unpacked(entries, 'fsilta')).toEqual([[5, 1]])
  expect(packPostings(entries).get('fmeri')?.count).toBe(5)
})

it('postings that are cut short are no postings', () => {
  expect(() => unpackPostings(Uint8Array.of(1, 0x80))).toThrow(RangeError)
  expect(() => unpackPostings(Uint8Array.of(1))).toThrow(RangeError)
})

it('a term of no field that counts weighs nothing, and is there', () => {
  const terms = { body: [], lemmas: ['fz'], names: [], parts: ['fa'], title: ['fa'], words: ['fw'] }
  const entry = { doc: '1', kind: 'topics', language: 'fi', terms, text: '' } as const
  expect(weightsOf({ ...entry, terms: { ...terms, body: [], names: [] } })).toEqual(
    new Map([
      ['fa', 10.5],
      ['fw', 0],
    ]),
  )
})

it('entries of several segments match with one of each group, and without what is excluded', () => {
  const segment = (name: string, terms: string[][]) => ({
    entries: terms.map(({ length }, index) => ({
      doc: `${name}${String(index)}`,
      kind: 'topics' as const,
      language: 'fi' as const,
      length,
    })),
    postings: new Map(
      [...packPostings(terms.map((all) => new Map(all.map((term) => [term, 1]))))].map(
        ([term, { bytes }]) => [term, unpackPostings(bytes)],
      ),
    ),
  })
  const segments = [
    segment('a', [['x', 'y'], ['x'], ['x', 'y', 'z']]),
    segment('b', [['y'], ['w', 'y'], ['v', 'u']]),
  ]
  const found = (groups: string[][], excluded: string[] = []) =>
    ranked(segments, { excluded, groups, phrases: [] }, { entries: 100, length: 200 })
      .map(({ doc }) => doc)
      .sort()
  expect(found([['x', 'w'], ['y']])).toEqual(['a0', 'a2', 'b1'])
  expect(found([['x', 'w'], ['y']], ['z', 'v'])).toEqual(['a0', 'b1'])
  expect(found([['x'], []])).toEqual([])
  expect(found([])).toEqual([])
  const y = segments[0]?.postings.get('y')
  expect([...(y ? without(y, new Set([0])).numbers : [])]).toEqual([2])
})
