import { countriesIn } from './countries'
import { countIn, fundingIn } from './funding'
import { materialIn } from './material'
import { namesIn } from './names'
import { participantsIn } from './participants'
import { partnersIn } from './partners'
import { knownProgrammes, linkedElsewhere } from './programmes'
import { linesOf, sentencesOf } from './sentences'
import type { Doubt, Fact, Intake } from './types'

type Knowledge = {
  /** Whose archive it is: roles are told from its side. */
  owner: string
  /** Names that the archive has already: a text may use them. */
  partners?: string[]
  programmes?: string[]
}

/**
 * Reads the facts out of the text of an old project page.
 *
 * Takes what a sentence says outright, with the sentence; guesses nothing, and tells what does not
 * fit together.
 */
export const readOldPage = (
  text: string,
  { owner, partners = [], programmes = [] }: Knowledge,
): Intake => {
  const lines = linesOf(text)
  const sentences = lines.flatMap(sentencesOf)
  const known = knownProgrammes(programmes)
  const { doubts, phases } = fundingIn(sentences, known)
  const material = materialIn(lines)
  const programme = phases[0]?.value.programme
  const labels = material.links.map(({ value }) => value.label)
  return {
    ...namesIn(sentences),
    ...participantsIn(sentences, owner),
    ...placesIn(sentences),
    ...counts(sentences),
    ...material,
    doubts: [...doubts, ...linkedElsewhere(labels, programme, known), ...tenses(sentences)],
    paragraphs: lines,
    partners: partnersIn(
      sentences,
      partners.filter((name) => name !== owner),
    ),
    phases,
  }
}

const counts = (sentences: string[]) =>
  given({
    statedAssociatedPartnerCount: countIn(sentences, 'liitännäispartneria'),
    statedCountryCount: countIn(sentences, String.raw`(?:\p{Lu}\p{L}+ )?maasta`),
    statedPartnerCount: countIn(sentences, '(?:partneri|kumppani)(?:a|sta)(?!\\p{L})'),
  })

const placesIn = (sentences: string[]) => {
  const speak = sentences.filter((sentence) => /partner|kump[p]?an|mukana/i.test(sentence))
  const isAssociated = (sentence: string) => /liitännäis|kumppanimaiden lisäksi/i.test(sentence)
  return given({
    associatedCountries: places(speak.filter(isAssociated)),
    countries: places(speak.filter((sentence) => !isAssociated(sentence))),
  })
}

const places = (sentences: string[]): Fact<string[]> | undefined => {
  const value = [...new Set(sentences.flatMap(countriesIn))].sort()
  const quote = sentences.filter((sentence) => countriesIn(sentence).length).join(' ')
  return value.length ? { quote, value } : undefined
}

/** What was true when the page was written, and reads wrongly now. */
const tenses = (sentences: string[]): Doubt[] =>
  sentences.flatMap((quote): Doubt[] => {
    if (/(voisi|olisi|toisi|tulisi)\b.*\d{4}|\d{4}.*(voisi|olisi|tulisi)/u.test(quote)) {
      return [{ kind: 'forecast', quote, values: {} }]
    }
    return /ohjelma rahoittaa|toimii verkoston|kestävän hankkeen/u.test(quote)
      ? [{ kind: 'present', quote, values: {} }]
      : []
  })

const given = <Facts extends object>(facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as {
    [Key in keyof Facts]?: Exclude<Facts[Key], undefined>
  }
