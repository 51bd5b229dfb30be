/** What must not be inside a document: code, commands to the reader's machine, other files. */
export type Danger = 'files' | 'launch' | 'macros' | 'scripts' | 'tooLarge'

export type Picture = { bytes: Uint8Array; height: number; width: number }

/** What a file says of itself; `null` where it says nothing, or where nothing of the kind is looked for. */
export type Inspection = {
  /** A picture of the first page, in WebP. */
  cover: null | Picture
  dangers: Danger[]
  /** Whether there is text to read aloud, search and copy, and not just pictures of it. */
  hasText: boolean | null
  /** Whether it is encrypted, although it opens without a password. */
  isEncrypted: boolean | null
  /** Whether its structure is marked, for screen readers. */
  isTagged: boolean | null
  /** BCP 47, as the file has it. */
  language: null | string
  pages: null | number
  /** Text by page, as far as it was read. */
  texts: string[]
  title: null | string
}

/** Why a file cannot be inspected. */
export type Unreadable = { unreadable: 'corrupt' | 'locked' | 'tooSlow' }

export const nothingFound: Inspection = {
  cover: null,
  dangers: [],
  hasText: null,
  isEncrypted: null,
  isTagged: null,
  language: null,
  pages: null,
  texts: [],
  title: null,
}
