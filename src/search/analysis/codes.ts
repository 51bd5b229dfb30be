/** Codes below it are marks of a stream of codes (`content/streams.ts`), and no term's. */
const firstOfTerms = 16

/**
 * A number for a term, by which the index keeps the texts of documents: 32 bits. Two terms that
 * share a number could show a wrong page, once in millions; what is found does not hang on it.
 */
export const codeOf = (term: string): number => {
  let hash = 0x81_1c_9d_c5 // FNV-1a, and a last mix: words that begin alike are far apart
  for (let index = 0; index < term.length; index += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01_00_01_93)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85_eb_ca_6b)
  hash ^= hash >>> 13
  return Math.max(firstOfTerms, hash >>> 0)
}
