import { describe, expect, it } from 'vitest'

import {
  indexQuery,
  isIndexNarrowed,
  namesOnPage,
  pageOfNames,
  parseIndexRequest,
} from '../../src/lib/nameIndex'
import { pagesAround } from '../../src/lib/pagesAround'

const named = (...names: string[]) => names.map((name, index) => ({ name, projects: index }))
const many = named(...Array.from({ length: 250 }, (_, index) => `Kunta ${String(index)}`))

describe('a long list of names', () => {
  it('comes by page, and its last page is the nearest to one that is not there', () => {
    const second = pageOfNames(many, parseIndexRequest({ page: '2' }), 'fi')
    expect(second).toMatchObject({ page: 2, pages: 3, total: 250 })
    expect(second.names).toHaveLength(namesOnPage)
    expect(second.names[0]?.name).toBe('Kunta 100')
    const last = pageOfNames(many, parseIndexRequest({ page: '99' }), 'fi')
    expect(last.page).toBe(3)
    expect(last.names).toHaveLength(50)
  })

  it('has the letters of its language: Ä is a letter in Finnish and an A in English', () => {
    const names = named('Aalto', 'édition', '3D-keskus', 'Åbo', 'Äly', 'Vantaa', 'WWF')
    const all = parseIndexRequest({})
    expect(pageOfNames(names, all, 'fi').letters).toEqual(['A', 'E', 'V', 'W', 'Å', 'Ä', '#'])
    expect(pageOfNames(names, all, 'en').letters).toEqual(['A', 'E', 'V', 'W', '#'])
    const under = (letter: string, locale: string) =>
      pageOfNames(names, parseIndexRequest({ letter }), locale).names.map(({ name }) => name)
    expect(under('a', 'en')).toEqual(['Aalto', 'Åbo', 'Äly'])
    expect(under('Ä', 'fi')).toEqual(['Äly'])
    expect(under('#', 'fi')).toEqual(['3D-keskus'])
  })

  it('finds a part of a name, whatever its capitals and accents', () => {
    const names = named('Helsingin kaupunki', 'Ålands landskap', 'Tallinna linn')
    const found = (q: string) =>
      pageOfNames(names, parseIndexRequest({ q }), 'fi').names.map(({ name }) => name)
    expect(found('aland')).toEqual(['Ålands landskap'])
    expect(found(' KAUPUNKI  hels ')).toEqual(['Helsingin kaupunki'])
    expect(found('oslo')).toEqual([])
  })

  it('can begin with those that have the most projects', () => {
    const { names } = pageOfNames(many, parseIndexRequest({ sort: 'projects' }), 'fi')
    expect(names[0]?.name).toBe('Kunta 249')
  })

  it('reads what makes sense in an address, and writes the shortest one', () => {
    const request = parseIndexRequest({ letter: 'ä', page: '0', q: ' a  b ', sort: 'x' })
    expect(request).toEqual({ letter: 'Ä', page: 1, q: 'a b', sort: 'name' })
    expect(indexQuery(request)).toBe('?q=a+b&letter=%C3%84')
    expect(parseIndexRequest({ letter: 'ab', page: '1.5' })).toMatchObject({ letter: '', page: 1 })
    expect(indexQuery(parseIndexRequest({ page: '2', sort: 'name' }))).toBe('?page=2')
    expect(isIndexNarrowed(parseIndexRequest({ page: '2' }))).toBe(false)
    expect(isIndexNarrowed(parseIndexRequest({ sort: 'projects' }))).toBe(true)
  })
})

describe('links to pages', () => {
  it('lead to the ends and to the neighbours, and leave out no single page', () => {
    expect(pagesAround(1, 2)).toEqual([1, 2])
    expect(pagesAround(1, 500)).toEqual([1, 2, 500])
    expect(pagesAround(3, 5)).toEqual([1, 2, 3, 4, 5])
    expect(pagesAround(250, 500)).toEqual([1, 249, 250, 251, 500])
    expect(pagesAround(500, 500)).toEqual([1, 499, 500])
  })
})
