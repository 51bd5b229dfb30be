import type koffiModule from 'koffi'

import { analyseByRules } from './builtIn'
import type { AnalyseWord, WordAnalysis } from './types'
import { units } from './units'

const libraries: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'libvoikko.1.dylib',
  win32: 'libvoikko-1.dll',
}
const mostAnalyses = 16
const shortestPart = 2 // letters: what is no longer is no part worth finding

type Koffi = typeof koffiModule
type Handle = unknown
type Library = {
  /** The analysis at a place of the list that `analyse` gives, or null after the last. */
  at: (analyses: unknown, index: number) => unknown
  analyse: (handle: Handle, word: string) => unknown
  free: (analyses: unknown) => void
  value: (analysis: unknown, key: string) => string | null
}

/**
 * Finnish by Voikko, or what stands in the way: the library or its Finnish dictionary is not
 * installed. On Debian: `apt-get install libvoikko1 voikko-fi`.
 */
export const openVoikko = async (): Promise<{ analyse: AnalyseWord } | { missing: string }> => {
  try {
    const { default: koffi } = await import('koffi')
    return { analyse: open(koffi, libraries[process.platform] ?? 'libvoikko.so.1') }
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) }
  }
}

const open = (koffi: Koffi, name: string): AnalyseWord => {
  const loaded = koffi.load(name)
  const init = loaded.func(
    'void *voikkoInit(_Out_ const char **error, const char *lang, const char *path)',
  )
  const fault: [string | null] = [null]
  const handle: unknown = init(fault, 'fi', null)
  if (fault[0]) throw new Error(fault[0])
  // What Voikko returns is the caller's to free.
  const text = koffi.disposable(
    'str',
    loaded.func('void voikko_free_mor_analysis_value_cstr(char *text)'),
  )
  const pointer = koffi.sizeof('void *')
  const library: Library = {
    analyse: loaded.func('void *voikkoAnalyzeWordCstr(void *handle, const char *word)'),
    at: (analyses, index) => koffi.decode(analyses, index * pointer, 'void *') as unknown,
    free: loaded.func('void voikko_free_mor_analysis(void *analyses)'),
    value: loaded.func('voikko_mor_analysis_value_cstr', text, ['void *', 'const char *']),
  }
  return (word) => analyseWith(library, handle, word)
}

/** As written, and when that is no word, with a capital: `helsingin` is what people type. */
const analyseWith = (library: Library, handle: Handle, word: string): WordAnalysis => {
  for (const written of new Set([word, word.toLowerCase(), capitalised(word)])) {
    const found = readAnalyses(library, handle, written)
    if (found) return found
  }
  return analyseUnknown(library, handle, word)
}

/** A name with a hyphen that Voikko does not know: `NSB CoRe -hankkeen` is in its words, `Me-taitajat` by its last part. */
const analyseUnknown = (library: Library, handle: Handle, word: string): WordAnalysis => {
  const cut = word.lastIndexOf('-')
  if (cut === -1) return analyseByRules(word)
  const head = analyseWith(library, handle, word.slice(cut + 1))
  const before = word.slice(0, cut)
  const first = analyseWith(library, handle, before)
  return {
    forms: [before.toLowerCase().replaceAll('-', '') + (head.forms[0] ?? '')],
    parts: [...first.forms, ...first.parts, ...head.forms, ...head.parts],
  }
}

const capitalised = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

const readForms = (library: Library, handle: Handle, word: string): string[] => {
  const analyses = library.analyse(handle, word)
  if (!analyses) return []
  const forms: string[] = []
  try {
    for (let index = 0; index < mostAnalyses; index += 1) {
      const analysis = library.at(analyses, index)
      if (!analysis) break
      const base = library.value(analysis, 'BASEFORM')?.toLowerCase()
      if (base) forms.push(base)
    }
  } finally {
    library.free(analyses)
  }
  return forms
}

const readAnalyses = (library: Library, handle: Handle, word: string): WordAnalysis | undefined => {
  const analyses = library.analyse(handle, word)
  if (!analyses) return undefined
  const forms = new Set<string>()
  const parts = new Set<string>()
  try {
    for (let index = 0; index < mostAnalyses; index += 1) {
      const analysis = library.at(analyses, index)
      if (!analysis) break // the list ends with nothing
      const base = library.value(analysis, 'BASEFORM')?.toLowerCase()
      if (!base) continue
      forms.add(base.replaceAll('-', ''))
      const bases = library.value(analysis, 'WORDBASES') ?? ''
      const structure = library.value(analysis, 'STRUCTURE') ?? ''
      for (const part of partsOf(word.toLowerCase(), base, bases, structure)) parts.add(part)
      for (const part of writtenParts(word.toLowerCase(), structure)) {
        // `kuljetusketju`: Voikko gives the verb that `kuljetus` is made of, not the word itself.
        if (readForms(library, handle, part).includes(part)) parts.add(part)
      }
      const head = headOf(base, structure)
      // `asuntorakentaminen` is found by `rakentaa` too, as `rakentaminen` on its own is.
      if (head) for (const form of readAnalyses(library, handle, head)?.forms ?? []) parts.add(form)
    }
  } finally {
    library.free(analyses)
  }
  return forms.size > 0 ? { forms: [...forms], parts: [...parts] } : undefined
}

/**
 * What a compound is made of, in base form, and what its neighbours make together:
 * `rauta`, `tie`, `tunneli`, `rautatie`, `tietunneli`.
 *
 * @param bases `+rauta(rauta)+tie(tie)+tunneli(tunneli)`; an ending of a derivation has `(+`
 * @param structure of the word as written, each part begun by `=`: `=ppppp=ppp=pppppppp`
 */
const partsOf = (word: string, base: string, bases: string, structure: string): string[] => {
  const starts = startsOf(base, structure)
  if (starts.length < 2) return []
  const roots = rootsIn(bases)
  const parts: string[] = []
  const isKnown = roots.length === starts.length
  for (const [first, from] of starts.entries()) {
    parts.push(base.slice(from))
    for (const last of starts.keys()) {
      if (last < first || last === starts.length - 1) continue
      const root = isKnown ? roots[last] : undefined
      const end = starts[last + 1] ?? word.length
      parts.push(word.slice(from, starts[last]) + (root ?? word.slice(starts[last], end)))
    }
  }
  return parts
    .map((part) => part.replaceAll('-', ''))
    .filter(
      (part) => part.length > (word.includes('-') ? 1 : 2) && part !== base.replaceAll('-', ''),
    )
}

const rootsIn = (bases: string): string[] =>
  [...bases.matchAll(/\+([^+(]*)(?:\(([^)]*)\))?/g)].flatMap(([, written = '', root]) => {
    if (root?.startsWith('+')) return []
    // A root that is a compound itself has `=` within: `itä=meri`.
    const letters = (root ?? written).toLowerCase().replaceAll('=', '')
    return root || written.length > 2 ? [letters] : []
  })

/** The parts of a compound before its last, as they are written in it. */
const writtenParts = (word: string, structure: string): string[] => {
  const starts = startsOf(word, structure)
  return starts
    .slice(0, -1)
    .map((from, index) => word.slice(from, starts[index + 1]).replaceAll('-', ''))
    .filter(({ length }) => length > shortestPart)
}

const headOf = (base: string, structure: string): string | undefined => {
  const start = startsOf(base, structure).at(-1) ?? 0
  return start > 0 && start < base.length ? base.slice(start) : undefined
}

/** Where the parts of a compound begin; a unit within it counts as one. */
const startsOf = (base: string, structure: string): number[] => {
  const starts = startsIn(structure)
  const inside = units.flatMap((unit) => {
    const from = base.indexOf(unit)
    return from === -1 ? [] : starts.filter((start) => start > from && start < from + unit.length)
  })
  return starts.filter((start) => !inside.includes(start))
}

const startsIn = (structure: string): number[] => {
  const starts: number[] = []
  let position = 0
  for (const mark of structure) {
    if (mark === '=') starts.push(position)
    else position += 1
  }
  return starts
}
