import { stopWords } from './analysis/stopWords'
import { wordLetter } from './analysis/letters'
import type { SearchParts } from './types'

const most = 8
const shortest = 2 // letters

/**
 * What a search may go on with: its last word completed to words of the index, the commonest first.
 * Only words of what is public are in the index.
 */
export const suggest = async (
  { engine, vocabulary }: SearchParts,
  q: string,
): Promise<string[]> => {
  const [, before = '', last = ''] = /^(.*?)([\p{L}\p{N}]+)$/su.exec(q.normalize('NFC')) ?? []
  const begun = last.toLowerCase()
  if (begun.length < shortest) return []
  const { words } = await vocabulary()
  const best = [...words]
    .filter(([word]) => word.startsWith(begun) && word !== begun && !stopWords.has(word))
    .sort(
      ([a, often], [b, oftener]) => oftener - often || a.length - b.length || a.localeCompare(b),
    )
    .slice(0, most)
    .map(([word]) => word)
  // The vocabulary may be some seconds old: what was withdrawn meanwhile is not suggested.
  const had = await engine.having(best.map((word) => wordLetter + word))
  return best.filter((word) => had.has(wordLetter + word)).map((word) => before + word)
}
