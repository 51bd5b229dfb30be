/** What a word means to the search. */
export type WordAnalysis = {
  /** Base forms, lower-cased, the likeliest first; never empty. */
  forms: readonly string[]
  /** Base forms of what a compound is made of: `rautatie`, `tunneli`. */
  parts: readonly string[]
}

/** Analyses a word as it is written, capitals included. */
export type AnalyseWord = (word: string) => WordAnalysis

/**
 * How Finnish is analysed: `voikko` by the morphological analyser where it is installed, or else
 * `builtIn` by rules that need nothing.
 */
export type AnalyserName = 'builtIn' | 'voikko'
