/** The pages read so far, as far as the limits allow. */
export class PageLimit {
  isCut = false
  texts = []
  #characters = 0
  #limits

  constructor(limits) {
    this.#limits = limits
  }

  /** @returns whether there is room for more */
  add(text) {
    const { maxCharacters, maxPages } = this.#limits
    if (this.texts.length >= maxPages || this.#characters >= maxCharacters) {
      this.isCut = true
      return false
    }
    const room = maxCharacters - this.#characters
    if (text.length > room) this.isCut = true
    const clean = tidy(text.slice(0, room))
    this.#characters += clean.length
    this.texts.push(clean)
    return !this.isCut
  }
}

const tidy = (text) =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '') // soft hyphens
    // A word divided at the end of a line is one word; `EU-` and `2014-` keep their hyphen.
    .replace(/(\p{Ll})[-\u2010]\n(?=\p{Ll})/gu, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
