import type { LocalizedText } from './localizedTexts'

/** Source texts as they were when each was translated, by the keys of `localizedTexts`. */
export type Basis = Record<string, string>

export type TranslationState = 'done' | 'missing' | 'outdated'

/** How far one text is translated. */
export type Translation = LocalizedText & {
  /** The source text that the translation was made from, when it is known. */
  basis?: string
  source: string
  state: TranslationState
}

/**
 * How far each text of a document is translated; what is empty in both languages is left out.
 *
 * @param target `text` is what the translation says
 */
export const translationsOf = (
  source: LocalizedText[],
  target: LocalizedText[],
  basis: Basis = {},
): Translation[] => {
  const translated = new Map(target.map(({ key, text }) => [key, text]))
  return source.flatMap((field) => {
    const text = translated.get(field.key) ?? ''
    if (field.text === '' && text === '') return []
    const from = basis[field.key]
    return [
      {
        ...field,
        ...(from === undefined ? {} : { basis: from }),
        source: field.text,
        state: stateOf(field.text, text, from),
        text,
      },
    ]
  })
}

const stateOf = (source: string, target: string, basis?: string): TranslationState => {
  if (target === '') return 'missing'
  // A translation whose source is not known is taken for good: nobody has seen it change.
  return source === '' || basis === undefined || basis === source ? 'done' : 'outdated'
}

/** The state of the whole: of what is furthest from done. */
export const worstOf = (translations: { state: TranslationState }[]): TranslationState => {
  const states = new Set(translations.map(({ state }) => state))
  return states.has('missing') ? 'missing' : states.has('outdated') ? 'outdated' : 'done'
}

type Change = {
  /** Keys of translations that somebody has found to be right for the source as it is. */
  confirmed?: string[]
  known: Basis
  source: { after: LocalizedText[]; before: LocalizedText[] }
  target: { after: LocalizedText[]; before: LocalizedText[] }
}

/**
 * What each translation was made from, after a save.
 *
 * A translation that the save changed was made from the source as it is now; the others keep what
 * they had. One that nothing is known of was made from the source as it was before the save.
 */
export const basisAfter = ({ confirmed = [], known, source, target }: Change): Basis => {
  const [before, now] = [textByKey(source.before), textByKey(source.after)]
  const translatedBefore = textByKey(target.before)
  const basis: Basis = {}
  for (const { key, text } of target.after) {
    if (text === '') continue
    const isNew = text !== (translatedBefore.get(key) ?? '') || confirmed.includes(key)
    const from = isNew ? now.get(key) : (known[key] ?? before.get(key) ?? now.get(key))
    if (from) basis[key] = from
  }
  return basis
}

const textByKey = (texts: LocalizedText[]) => new Map(texts.map(({ key, text }) => [key, text]))
