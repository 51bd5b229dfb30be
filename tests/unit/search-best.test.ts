import { expect, test } from 'vitest'

import { bestOf } from '../../src/search/best'
import type { Hit } from '../../src/search/engine/types'

/** Made-up hits in two languages, many of them as good as others. */
const hitsOf = (count: number): Hit[] =>
  Array.from({ length: count }, (_, index) => ({
    doc: `project-${String(index % Math.ceil(count * 0.7))}`,
    kind: 'projects' as const,
    language: index % 3 === 0 ? ('en' as const) : ('fi' as const),
    score: (index * 7919) % 101,
  }))

test('the first few of many are those that come first when all are put in order', () => {
  const hits = hitsOf(1000)
  const all = bestOf(hits, 'fi')
  expect(all.best).toHaveLength(700)
  for (const wanted of [0, 1, 5, 200, 699, 700, 5000]) {
    expect(bestOf(hits, 'fi', wanted)).toEqual({ best: all.best.slice(0, wanted), count: 700 })
  }
})

test('the order of what comes in makes none', () => {
  const hits = hitsOf(300)
  const worstFirst = hits.toSorted((a, b) => a.score - b.score)
  expect(bestOf(worstFirst, 'en', 10)).toEqual(bestOf(hits, 'en', 10))
})

test('a thing is there once, in the language of the page where it matches in that', () => {
  const one = { doc: 'a', kind: 'projects' as const }
  const { best, count } = bestOf(
    [
      { ...one, language: 'en', score: 9 },
      { ...one, language: 'fi', score: 1 },
      { ...one, doc: 'b', language: 'en', score: 3 },
    ],
    'fi',
    5,
  )
  expect(count).toBe(2)
  expect(best.map(({ doc, language }) => `${doc} ${language}`)).toEqual(['a fi', 'b en'])
})
