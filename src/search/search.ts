import type { Analyser } from './analysis/analyser'
import {
  kinds,
  type Group,
  type Hit,
  type Hits,
  type Kind,
  type Language,
  type Page,
  type SearchEngine,
} from './engine/types'
import { parseQuery } from './query/parseQuery'
import { planQuery, type Plan } from './query/planQuery'
import { noVocabulary, type Vocabulary } from './query/vocabulary'
import { snippetOf, type Piece } from './snippet'

/** What makes searches: the analysis of words and the index. */
export type SearchParts = {
  analyser: Analyser
  engine: SearchEngine
  vocabulary: () => Promise<Vocabulary>
}

export type Found = {
  doc: string
  kind: Kind
  language: Language
  /** Of a document: where the best page is, counted from 1. */
  page?: number
  snippet: Piece[]
}

export type SearchResult = {
  /** Words that are not in the archive, and those looked for in their place. */
  corrected: { from: string; to: string }[]
  counts: Partial<Record<Kind, number>>
  /** Of each kind that was asked for, best first. */
  found: Partial<Record<Kind, Found[]>>
  /** Words of the texts that were found though they are written in another way. */
  matchedWords: string[]
}

type Asked = {
  /** What is shown of each kind. */
  kinds: Partial<Record<Kind, { limit: number; offset: number }>>
  /** The page's language, which comes first. */
  language: 'en' | 'fi'
  q: string
}

/** The best so many of each group are ranked by language and cut into pages. */
const ranked = 1000
/** What another language than the page's is worth. */
const otherLanguage = 0.6
const mostMatchedWords = 12
/** Terms that pages are looked through for: a word of many compounds has more than are telling. */
const mostSought = 60

/** Searches everything that the public may see. */
export const search = async (
  parts: SearchParts,
  { kinds: ranges, language, q }: Asked,
): Promise<SearchResult> => {
  const { plan, results } = await ask(parts, q, ['others', 'documents'], ranked)
  const matched = new Set<string>()
  const found: SearchResult['found'] = {}
  for (const kind of kinds) {
    const range = ranges[kind]
    if (!range) continue
    const hits = results.flatMap((result) => result.hits).filter((hit) => hit.kind === kind)
    const best = bestOf(hits, language).slice(range.offset, range.offset + range.limit)
    found[kind] = await withSnippets(parts, plan, best, matched)
  }
  const asked = parseQuery(q)
  const written = new Set(
    [...asked.words, ...asked.phrases.flat(), ...plan.corrected.values()].map((word) =>
      word.toLowerCase(),
    ),
  )
  return {
    corrected: [...plan.corrected].map(([from, to]) => ({ from, to })),
    counts: Object.assign({}, ...results.map(({ counts }) => counts)) as SearchResult['counts'],
    found,
    matchedWords: [...matched].filter((word) => !written.has(word)).slice(0, mostMatchedWords),
  }
}

/** Every project that matches, best first. */
export const projectsMatching = async (
  parts: SearchParts,
  q: string,
  language: 'en' | 'fi',
): Promise<string[]> => {
  const { results } = await ask(parts, q, ['others'], Number.MAX_SAFE_INTEGER)
  const hits = results.flatMap((result) => result.hits).filter(({ kind }) => kind === 'projects')
  return bestOf(hits, language).map(({ doc }) => doc)
}

/** Asks the index as it was written, and when nothing is found, with misspelt words corrected. */
const ask = async (parts: SearchParts, q: string, groups: Group[], limit: number) => {
  const { analyser, engine, vocabulary } = parts
  const parsed = parseQuery(q)
  const match = async (plan: Plan): Promise<Hits[]> => {
    const results: Hits[] = []
    for (const group of groups) results.push(await engine.match(group, plan.match, limit))
    return results
  }
  // Voikko knows the parts of compounds itself: without it the words of the index are needed.
  const known = analyser.name === 'voikko' ? noVocabulary : await vocabulary()
  const plan = planQuery(parsed, analyser, known, false)
  const results = await match(plan)
  if (results.some(({ hits }) => hits.length > 0)) return { plan, results }
  const corrected = planQuery(parsed, analyser, await vocabulary(), true)
  if (corrected.corrected.size === 0) return { plan, results }
  const meant = await match(corrected)
  return meant.some(({ hits }) => hits.length > 0)
    ? { plan: corrected, results: meant }
    : { plan, results }
}

/**
 * Each thing once, best first, and in the language of the page where it matches in that.
 *
 * A word is rarer in the language that fewer texts are written in, so scores are compared within a
 * language: each as a part of the best of its own.
 */
const bestOf = (hits: Hit[], language: string): Hit[] => {
  const best = new Map<string, number>()
  for (const hit of hits) best.set(hit.language, Math.max(best.get(hit.language) ?? 0, hit.score))
  const things = new Map<string, Hit>()
  for (const hit of hits) {
    const part = hit.score / Math.max(best.get(hit.language) ?? 0, Number.MIN_VALUE)
    const score = hit.language === language ? part : part * otherLanguage
    const known = things.get(hit.doc)
    const isShown =
      !known || hit.language === language || (known.language !== language && score > known.score)
    things.set(hit.doc, { ...(isShown ? hit : known), score: Math.max(score, known?.score ?? 0) })
  }
  return [...things.values()].sort(byScore)
}

/** Best first; what is as good comes in the same order on every database. */
const byScore = (a: Hit, b: Hit): number => b.score - a.score || a.doc.localeCompare(b.doc)

const withSnippets = async (
  { analyser, engine }: SearchParts,
  plan: Plan,
  hits: Hit[],
  matched: Set<string>,
): Promise<Found[]> => {
  const documents = hits.filter(({ kind }) => kind === 'documents').map(({ doc }) => doc)
  const pages = await engine.pagesWith(documents, [...plan.marked].slice(0, mostSought))
  const texts = await engine.textsOf(hits)
  const found: Found[] = []
  for (const [index, { doc, kind, language }] of hits.entries()) {
    const page = kind === 'documents' ? bestPage(pages.get(doc) ?? [], plan) : undefined
    const text = page ? await engine.textOfPage(doc, page) : (texts[index] ?? '')
    const snippet = snippetOf(text, language, plan.marked, analyser, matched)
    found.push({ doc, kind, language, snippet, ...(page ? { page } : {}) })
  }
  return found
}

/** The page with the most of what was looked for: every word before many of one word. */
const bestPage = (pages: Omit<Page, 'text'>[], { marked, match }: Plan): number | undefined => {
  let best: { page: number; score: number } | undefined
  const needles = [...marked].map((term) => ` ${term} `)
  for (const page of pages) {
    let score = 0
    for (const group of match.groups)
      if (group.some((term) => page.lemmas.includes(` ${term} `))) score += 100
    for (const readings of match.phrases)
      if (readings.some((reading) => page.lemmas.includes(reading))) score += 1000
    for (const needle of needles) score += Math.min(9, page.lemmas.split(needle).length - 1)
    if (score > 0 && (!best || score > best.score)) best = { page: page.page, score }
  }
  return best?.page
}
