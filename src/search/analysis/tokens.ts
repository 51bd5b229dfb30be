/** A word of a text, as it is written, and where. */
export type Token = { end: number; start: number; word: string }

/** The longest word that is looked at, in characters: what is longer is no word. */
export const longestWord = 60

/**
 * Where the words of a text begin and end, in turns: letters and digits, with a hyphen or an
 * apostrophe within. A dash between words (Helsinki–Tallinna) parts them.
 *
 * Every page of every report is read through this: a regular expression takes ten times as long.
 */
export const boundsOf = (text: string): number[] => {
  const kinds = kindsOfCharacters()
  const bounds: number[] = []
  const { length } = text
  const isInWord = (at: number): boolean => {
    const kind = kinds[text.charCodeAt(at)]
    return kind === inWords || (kind === surrogate && isLetterOfTwo(text, at))
  }
  for (let at = 0; at < length; at += 1) {
    if (!isInWord(at)) continue
    const start = at
    for (at += 1; at < length; at += 1) {
      if (isInWord(at)) continue
      if (kinds[text.charCodeAt(at)] !== joining || at + 1 >= length || !isInWord(at + 1)) break
    }
    bounds.push(start, at)
  }
  return bounds
}

/** The words of a text, in order. */
export const tokensOf = (text: string): Token[] => {
  const bounds = boundsOf(text)
  const tokens: Token[] = []
  for (let index = 0; index < bounds.length; index += 2) {
    const [start = 0, end = 0] = [bounds[index], bounds[index + 1]]
    tokens.push({ end, start, word: text.slice(start, end) })
  }
  return tokens
}

const [inWords, joining, surrogate] = [1, 2, 3]
let known: Uint8Array | undefined

/** What each character of the basic plane is to a word. */
const kindsOfCharacters = (): Uint8Array => {
  if (known) return known
  known = new Uint8Array(0x1_00_00)
  for (let code = 0; code < known.length; code += 1) {
    if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) known[code] = inWords
  }
  for (const character of "-’'") known[character.charCodeAt(0)] = joining
  known.fill(surrogate, 0xd8_00, 0xe0_00)
  return known
}

/** Whether either half of a pair that is one character is at a place, and that is a letter. */
const isLetterOfTwo = (text: string, at: number): boolean => {
  const isSecond = text.charCodeAt(at) >= 0xdc_00
  const point = text.codePointAt(isSecond ? at - 1 : at) ?? 0
  return point > 0xff_ff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point))
}
