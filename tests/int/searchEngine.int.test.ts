import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import type { Entry, SearchEngine } from '../../src/search/engine/types'
import { inTransaction } from '../../src/search/inTransaction'
import { searchOf } from '../../src/search/instance'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let engine: SearchEngine
beforeAll(async () => {
  payload = await startPayload()
  engine = (await searchOf(payload)).engine
})
afterAll(() => stopPayload(payload))

const topic = (doc: string, words: string[]): Entry => ({
  doc,
  kind: 'topics',
  language: 'fi',
  terms: { body: words, lemmas: [], names: [], parts: [], title: [], words: [] },
  text: words.join(' '),
})
const put = (entries: Entry[]) => inTransaction(payload, (req) => engine.put(req, entries))
const remove = (docs: string[]) =>
  inTransaction(payload, (req) => engine.remove(req, 'topics', docs))
const having = async (term: string, excluded: string[] = []): Promise<string[]> => {
  const hits = await engine.match('others', { excluded, groups: [[term]], phrases: [] })
  return hits.map(({ doc }) => doc).sort()
}

beforeEach(async () => {
  await inTransaction(payload, (req) => engine.clear(req))
  await put([
    topic('a', ['fmeri', 'fsilta']),
    topic('b', ['fmeri', 'ftunneli']),
    topic('c', ['fmeri']),
  ])
})

it('what was written together is found and left out each by itself', async () => {
  expect(await having('fmeri')).toEqual(['a', 'b', 'c'])
  expect(await having('fmeri', ['fsilta'])).toEqual(['b', 'c'])
  expect(await having('fpuuttuva')).toEqual([])
})

it('what is removed takes its words with it, and leaves what was written with it', async () => {
  await remove(['b'])
  expect(await having('fmeri')).toEqual(['a', 'c'])
  expect(await engine.vocabulary('others')).toEqual(
    new Map([
      ['fmeri', 2],
      ['fsilta', 1],
    ]),
  )
  expect(await engine.having(['fmeri', 'ftunneli'])).toEqual(new Set(['fmeri']))
  await remove(['a', 'c'])
  expect(await having('fmeri')).toEqual([])
  expect(await engine.vocabulary('others')).toEqual(new Map())
})

it('what is written again is found by its new words only', async () => {
  await put([topic('b', ['fsilta'])])
  expect(await having('ftunneli')).toEqual([])
  expect(await having('fsilta')).toEqual(['a', 'b'])
  expect(await having('fmeri')).toEqual(['a', 'c'])
})

it('a removal that is rolled back has removed nothing', async () => {
  const failing = inTransaction(payload, async (req) => {
    await engine.remove(req, 'topics', ['a', 'b', 'c'])
    throw new Error('Rolled back.')
  })
  await expect(failing).rejects.toThrow('Rolled back.')
  expect(await having('fmeri')).toEqual(['a', 'b', 'c'])
})
