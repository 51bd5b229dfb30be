import { describe, expect, it } from 'vitest'

import { slugify } from '../../src/lib/slugify'

const titles = [
  ['Hyvän elämän Östersundom', 'hyvan-elaman-ostersundom'],
  ['ÅÄÖ åäö', 'aao-aao'],
  ['Šakki ja žurnaali', 'sakki-ja-zurnaali'],
  ['BRIDGES – Building Bridges', 'bridges-building-bridges'],
  ['Scandria®2Act', 'scandria2act'],
  ['Kesä 2021', 'kesa-2021'],
  ['”Lainaus” & ’heitto’', 'lainaus-and-heitto'],
  ['A/B: C, D; E.', 'a-b-c-d-e'],
  ['  välejä   monta  ', 'valeja-monta'],
  ['Brücke', 'bruecke'],
  ['Ääni—ja—kuva', 'aani-ja-kuva'],
  ['Decomposed a\u0308a\u0308ni', 'decomposed-aani'],
] as const

describe('the address made from a title', () => {
  it.each(titles)('%j is %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it.each(['', ' ', '!?', '–', '®', '…'])(
    'is empty for %j, which has no letters or digits',
    (title) => {
      expect(slugify(title)).toBe('')
    },
  )

  it('is made of small letters, digits and single hyphens, and is its own address', () => {
    const odd = [
      'Ω ja π',
      '中文 2020',
      'emoji 🎉 juhla',
      'a_b',
      'İstanbul',
      '100 % & 5 €',
      '<script>',
    ]
    for (const title of [...titles.map(([first]) => first), ...odd]) {
      const slug = slugify(title)
      expect(slug).toMatch(/^([a-z\d]+(-[a-z\d]+)*)?$/)
      expect(slugify(slug)).toBe(slug)
    }
  })
})
