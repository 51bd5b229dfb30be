import { describe, expect, it } from 'vitest'

import { citationText, toBibtex, toCslJson, toRis, type Citation } from '../../src/lib/citation'

const page: Citation = {
  author: 'Uudenmaan liitto',
  date: '2026-11-24T10:00:00.000Z',
  id: '0193-abc',
  kind: 'page',
  language: 'fi',
  publisher: 'Hankearkisto',
  title: 'Hyvän asumisen työkalupakki: 100 % & {enemmän}',
  url: 'https://arkisto.example/id/0193-abc',
}
const document: Citation = {
  date: '2018-02',
  id: 'd1',
  kind: 'document',
  language: 'en',
  publisher: 'Hankearkisto',
  title: 'Final report',
  url: 'https://arkisto.example/id/d1',
}

describe('a citation', () => {
  it('is a sentence with author, year, title, publisher and permanent address', () => {
    expect(citationText({ ...page, title: 'BRIDGES' }, 's.a.')).toBe(
      'Uudenmaan liitto (2026). BRIDGES. Hankearkisto. https://arkisto.example/id/0193-abc',
    )
  })

  it('starts with the title when no author is known, and says when no date is', () => {
    expect(citationText({ ...document, date: '' }, 'n.d.')).toBe(
      'Final report. (n.d.). Hankearkisto. https://arkisto.example/id/d1',
    )
  })

  it('is BibTeX whose braces match and whose signs are escaped', () => {
    const text = toBibtex(page)
    expect(text).toMatch(/^@misc\{0193-abc,\n/)
    expect(text).toContain('author = {{Uudenmaan liitto}},')
    expect(text).toContain('100 \\% \\& \\{enemmän\\}')
    const bare = text.replace(/\\[{}]/g, '')
    expect(bare.split('{').length).toBe(bare.split('}').length)
    expect(text).toContain('  month = {11},')
  })

  it('is RIS: type first, end last, each line a tag', () => {
    const lines = toRis(document).trimEnd().split('\r\n')
    expect(lines[0]).toBe('TY  - RPRT')
    expect(lines.at(-1)).toMatch(/^ER {2}-/)
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line))).toBe(true)
    expect(lines).toContain('DA  - 2018/02//')
  })

  it('is CSL-JSON with a date no more exact than it is known', () => {
    const [item] = JSON.parse(toCslJson(document)) as Record<string, unknown>[]
    expect(item).toMatchObject({ issued: { 'date-parts': [[2018, 2]] }, type: 'report' })
    expect(item).not.toHaveProperty('author')
    const [own] = JSON.parse(toCslJson(page)) as Record<string, unknown>[]
    expect(own).toMatchObject({ author: [{ literal: 'Uudenmaan liitto' }], type: 'webpage' })
  })
})
