import { describe, expect, it } from 'vitest'

import { parseQuery } from '../../src/search/query/parseQuery'

describe('a search as it is written', () => {
  it('is words, phrases and words to leave out', () => {
    expect(parseQuery('"älykäs erikoistuminen" tunneli -Tallinna')).toEqual({
      excluded: ['Tallinna'],
      phrases: [['älykäs', 'erikoistuminen']],
      words: ['tunneli'],
    })
  })

  it('keeps the last part of a name that Finnish writes after a space and a hyphen', () => {
    expect(parseQuery('Horisontti 2020 -ohjelmassa')).toMatchObject({
      excluded: [],
      words: ['Horisontti', '2020', 'ohjelmassa'],
    })
    expect(parseQuery('nsb core -hankkeen').excluded).toEqual([])
  })

  it('leaves such a word out where it is no part of a name', () => {
    expect(parseQuery('liikenne -strategia').excluded).toEqual(['strategia'])
    expect(parseQuery('-ohjelma liikenne').excluded).toEqual(['ohjelma'])
    expect(parseQuery('liikenne -Itämeri -verkosto').excluded).toEqual(['Itämeri', 'verkosto'])
  })
})
