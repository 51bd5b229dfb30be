import { describe, expect, it } from 'vitest'

import { chooseAnalyser } from '../../src/search/analysis/analyser'
import { codeOf } from '../../src/search/analysis/codes'
import { tokensOf } from '../../src/search/analysis/tokens'
import { bestPage, hasPhrase } from '../../src/search/content/streams'
import { packOf, packPages, textIn } from '../../src/search/engine/pageTexts'
import { documentEntry } from '../../src/search/terms'

const analyser = await chooseAnalyser('builtIn')
const reportOf = (pages: string[], title = 'Raportti') =>
  documentEntry(analyser, { doc: '1', language: 'fi' }, { body: '', names: '', title }, pages)
const codesOf = (words: string) =>
  words.split(' ').map((word) => codeOf(analyser.analyse('fi', word).forms[0] ?? ''))

describe('the words of a text', () => {
  it.each([
    ['TEN-T-käytävä, EU:n ja Interreg’n', ['TEN-T-käytävä', 'EU', 'n', 'ja', 'Interreg’n']],
    ['-ohjelma ja Helsinki–Tallinna', ['ohjelma', 'ja', 'Helsinki', 'Tallinna']],
    ['loppu- ja alku', ['loppu', 'ja', 'alku']],
    ['Łódź, Čeština 2020', ['Łódź', 'Čeština', '2020']],
    ['a𝐀b 😀 c', ['a𝐀b', 'c']],
    ['', []],
  ])('%s', (text, words) => {
    expect(tokensOf(text).map(({ word }) => word)).toEqual(words)
  })

  it('are where they are said to be', () => {
    const text = '  Rail Baltica -radan brändi.'
    for (const { end, start, word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word)
  })
})

describe('the text of a document', () => {
  const pages = ['Kansi', 'Tunnelin rakentaminen maksaa.', 'Tunneli, tunneli. Rakentaminen.']

  it('tells the page with every word before one with many of one word', () => {
    const { stream } = reportOf(pages).text
    expect(bestPage(stream, { groups: [codesOf('tunnelista')], phrases: [] })).toBe(3)
    const groups = [codesOf('tunneli'), codesOf('maksaa')]
    expect(bestPage(stream, { groups, phrases: [] })).toBe(2)
    expect(bestPage(stream, { groups: [codesOf('laiva')], phrases: [] })).toBeUndefined()
  })

  it('has a phrase in any form, in its title too, and none across pages', () => {
    const { stream } = reportOf(pages, 'Parhaat ohjauspalvelut').text
    expect(hasPhrase(stream, codesOf('tunneli rakentamisen'))).toBe(true)
    expect(hasPhrase(stream, codesOf('parhaiden ohjauspalveluiden'))).toBe(true)
    expect(hasPhrase(stream, codesOf('rakentaminen tunneli'))).toBe(false)
    expect(hasPhrase(stream, codesOf('kansi tunnelin'))).toBe(false)
  })

  it('keeps the words of its title, and those that its pages have twice, as they are written', () => {
    const { entry } = reportOf([
      'Hafniumia ja tantaalin, tantaalin Ta2O5 ja Ta2O5.',
      'TANTAALIN ja Tantaalia, tantaalia: hafniumi ja EU ja EU',
    ])
    expect(entry.terms.words.map((word) => word.slice(1))).toEqual([...['raportti', 'tantaalin']])
    // Counted anew for each document.
    expect(reportOf(['Hafniumia.']).entry.terms.words).toHaveLength(1)
  })

  it('counts a term that is there 1, 2, 4 … times as 1, 2, 3 …, anew for each document', () => {
    const times = (count: number) => {
      const { entry } = reportOf([Array.from({ length: count }, () => 'laiva').join(' ')])
      return entry.terms.body.filter((term) => term === analyser.analyse('fi', 'laiva').forms[0])
        .length
    }
    expect([1, 2, 3, 4, 9, 1].map(times)).toEqual([1, 2, 2, 3, 4, 1])
  })

  it('is kept in packs, out of which a page comes as it was', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `Sivu ${String(index + 1)} äöå`)
    const packs = await packPages(many)
    for (const page of [1, 50, 51, 120]) {
      const pack = packs.find(({ pack: number }) => number === packOf(page))
      expect(textIn(pack?.data ?? new Uint8Array(), page)).toBe(many[page - 1])
    }
  })
})
