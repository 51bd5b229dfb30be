import { describe, expect, it } from 'vitest'

import { imageIdsIn, plainTextOf } from '../../src/lib/richText'

const text = (words: string) => ({ type: 'text', text: words })
const block = (type: string, ...children: object[]) => ({ type, children })
const body = (...children: object[]) => ({ root: block('root', ...children) })
const image = (value: unknown, relationTo = 'images') => ({ type: 'upload', relationTo, value })

const nonsense = [
  undefined,
  null,
  '',
  'teksti',
  7,
  [],
  {},
  { root: null },
  { root: 'x' },
  { root: { children: 'x' } },
  { root: { children: [null, 'x', 7, [], { children: { a: 1 } }] } },
]

describe('the words of a text', () => {
  it('are one block a line', () => {
    const found = plainTextOf(
      body(
        block('heading', text('Otsikko')),
        block('paragraph', text('Yksi '), text('kaksi'), { type: 'linebreak' }, text('kolme')),
        block('list', block('listitem', text('A')), block('listitem', text('B'))),
        block('quote', text('Lainaus')),
      ),
    )
    expect(found).toBe('Otsikko\nYksi kaksi kolme\nA\nB\nLainaus')
  })

  it('have those of links, and of lists within lists', () => {
    const inner = block('listitem', block('list', block('listitem', text('sisempi'))))
    const found = plainTextOf(
      body(
        block('paragraph', block('link', text('Linkki')), text(' ja muuta')),
        block('paragraph', block('autolink', text('example.org'))),
        block('list', block('listitem', text('ulompi')), inner),
      ),
    )
    expect(found).toBe('Linkki ja muuta\nexample.org\nulompi\nsisempi')
  })

  it('leave out pictures, rules and empty paragraphs', () => {
    const rule = { type: 'horizontalrule' }
    const found = plainTextOf(
      body(image('1'), rule, block('paragraph'), block('paragraph', text('A'))),
    )
    expect(found).toBe('A')
  })

  it.each(nonsense)('are none in %j', (value) => {
    expect(plainTextOf(value)).toBe('')
  })

  it('are only those that are text', () => {
    expect(plainTextOf(body(block('paragraph', text('A'), { type: 'text', text: 5 })))).toBe('A')
  })
})

describe('the images of a text', () => {
  it('are found at any depth, once each', () => {
    const deep = block('quote', block('paragraph', image('b')))
    expect(imageIdsIn(body(image('a'), deep, image('a')))).toEqual(['a', 'b'])
  })

  it('are found when they have been read in, and keep numbers as numbers', () => {
    expect(imageIdsIn(body(image({ id: 7, alt: {} }), image(8)))).toEqual([7, 8])
  })

  it('are not files of other collections, nor uploads that were never chosen', () => {
    const found = imageIdsIn(body(image('a', 'attachments'), image(null), image({}), image(true)))
    expect(found).toEqual([])
  })

  it.each(nonsense)('are none in %j', (value) => {
    expect(imageIdsIn(value)).toEqual([])
  })
})
