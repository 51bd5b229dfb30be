/** A word of a text, as it is written, and where. */
export type Token = { end: number; start: number; word: string }

// A hyphen or an apostrophe within a word belongs to it; a dash between words (Helsinki–Tallinna) parts them.
const pattern = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu

/** The words of a text, in order. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    tokens.push({ end: match.index + word.length, start: match.index, word })
  }
  return tokens
}

/** The words of a text, in order, without where they stand. */
export const wordsIn = (text: string): string[] => text.match(pattern) ?? []

/** The longest word that is looked at, in characters: what is longer is no word. */
export const longestWord = 60
