import { isPartialDate, normalizePartialDate } from '../../lib/partialDate'
import { readMoney } from '../readValues'
import { numberOf, numberPattern, yearsOf } from './numbers'
import { programmeIn, type KnownProgramme } from './programmes'
import type { Doubt, Fact, Phase, PhaseFact } from './types'

const months = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
]

const range =
  /(?<![\d.])(\d{1,2}\.\d{1,2}\.\d{4}|(?:19|20)\d{2})\s?[–-]\s?(\d{1,2}\.\d{1,2}\.\d{4}|(?:19|20)\d{2})(?![\d])/gu
const glued = /(?<!\d)((?:19|20)\d{2})((?:19|20)\d{2})(?!\d)/u
const sum = String.raw`((?:noin )?(?:\d[\d \u00a0]*(?:,\d+)?|kaksi|kolme|neljä|viisi)? ?(?:miljoonaa?|milj\.)? ?euroa)`

type Money = Fact<{ amount: number; isApproximate: boolean }>

/** When the project ran and on what money; with what does not fit together. */
export const fundingIn = (
  sentences: string[],
  known: KnownProgramme[],
): { doubts: Doubt[]; phases: PhaseFact[] } => {
  const doubts: Doubt[] = []
  const phases = phasesIn(sentences, doubts)
  const only = phases.length === 1 ? phases[0] : undefined
  const budgets: Money[] = []
  for (const quote of sentences) {
    const total = moneyAfter(quote, String.raw`[Kk]okonaisbudjetti (?:oli |on )?`)
    const extension = moneyAfter(quote, String.raw`[Jj]atkohankkeen budjetti oli `)
    const share = moneyAfter(quote, String.raw`[Ll]iiton osuus [^.]{0,40}?oli `)
    const inSentence = phases.find(
      ({ value }) => quote.includes(value.start) && quote.includes(value.end),
    )
    if (total) {
      budgets.push({ quote, value: total })
      give(only ?? inSentence ?? phases[0], quote, {
        isApproximate: total.isApproximate,
        totalBudget: total.amount,
      })
    }
    if (extension) {
      give(phases.at(-1), quote, {
        isApproximate: extension.isApproximate,
        totalBudget: extension.amount,
      })
    }
    if (share) give(only, quote, { ownShare: share.amount })
  }
  const [first, ...others] = budgets
  const different = others.filter(({ value }) => value.amount !== first?.value.amount)
  if (first && only && different.length) {
    const values = {
      others: different.map(({ value }) => String(value.amount)).join(', '),
      used: String(first.value.amount),
    }
    doubts.push({ kind: 'budgets', quote: different[0]?.quote ?? '', values })
  }
  const programme = programmeIn(sentences, known)
  if (programme) {
    for (const phase of phases) give(phase, programme.quote, { programme: programme.value })
  }
  return { doubts, phases }
}

const give = (phase: PhaseFact | undefined, quote: string, facts: Partial<Phase>): void => {
  if (!phase) return
  const { isApproximate, ...rest } = facts
  Object.assign(phase.value, rest, isApproximate ? { isApproximate } : {})
  for (const name of Object.keys(rest)) Object.assign(phase.quotes, { [name]: quote })
}

const moneyAfter = (sentence: string, start: string) => {
  const found = new RegExp(`${start}${sum}`, 'u').exec(sentence)
  return found?.[1] ? readMoney(found[1]) : undefined
}

/** A period of a programme or of a strategy is no time of the project. */
const isOthers = (sentence: string, index: number): boolean =>
  /(työtä|EU:lta|ohjelmakau\p{L}*|strategia\p{L}*) $/u.test(sentence.slice(0, index))

const phasesIn = (sentences: string[], doubts: Doubt[]): PhaseFact[] => {
  const phases: PhaseFact[] = []
  const add = (quote: string, from: string, to: string) => {
    const [start, end] = [normalizePartialDate(from), normalizePartialDate(to)]
    if (!isPartialDate(start) || !isPartialDate(end) || start > end) return
    if (phases.some(({ value }) => value.start === start && value.end === end)) return
    phases.push({ quote, quotes: {}, value: { end, start } })
  }
  for (const quote of sentences) {
    const gluedYears = glued.exec(quote)
    if (gluedYears?.[1] && gluedYears[2]) {
      add(quote, gluedYears[1], gluedYears[2])
      const values = { read: `${gluedYears[1]}–${gluedYears[2]}`, written: gluedYears[0] }
      doubts.push({ kind: 'digits', quote, values })
    }
    for (const found of quote.matchAll(range)) {
      if (!isOthers(quote, found.index)) add(quote, found[1] ?? '', found[2] ?? '')
    }
    const season =
      /(?:keväällä|kesällä|syksyllä|talvella) (\d{4}) ja jatkui (\p{L}+)kuuhun (\d{4})/u.exec(quote)
    if (season) {
      const month = months.indexOf((season[2] ?? '').toLowerCase()) + 1
      if (month) add(quote, season[1] ?? '', `${String(month)}/${season[3] ?? ''}`)
    }
  }
  const sorted = phases.toSorted((a, b) => (a.value.start < b.value.start ? -1 : 1))
  refine(sentences, sorted, doubts)
  checkDurations(sentences, sorted, doubts)
  return sorted
}

/** “on päättynyt 31.10.2021”: the same end as `2021`, told more exactly. */
const refine = (sentences: string[], phases: PhaseFact[], doubts: Doubt[]): void => {
  for (const quote of sentences) {
    const exact = /päätty\p{L}* (\d{1,2}\.\d{1,2}\.\d{4})/u.exec(quote)?.[1]
    const last = phases.at(-1)
    if (!exact || !last) continue
    const end = normalizePartialDate(exact)
    if (end.startsWith(last.value.end)) last.value.end = end
    else
      doubts.push({
        kind: 'end',
        quote,
        values: { exact, years: `${last.value.start}–${last.value.end}` },
      })
  }
}

const checkDurations = (sentences: string[], phases: PhaseFact[], doubts: Doubt[]): void => {
  const [phase] = phases
  if (!phase || phases.length > 1) return
  const span = Number(phase.value.end.slice(0, 4)) - Number(phase.value.start.slice(0, 4))
  for (const quote of sentences) {
    const duration = /han(ke|kk)|projekt/i.test(quote) ? yearsOf(quote) : undefined
    // From one year to another may be almost a year more or less.
    if (!duration || (duration.years > span - 1 && duration.years <= span + 1)) continue
    const values = { stated: duration.stated, years: `${phase.value.start}–${phase.value.end}` }
    doubts.push({ kind: 'duration', quote, values })
  }
}

/** How many, as a sentence says: `14 partneria`, `yksi yhdeksästä partnerista`. */
export const countIn = (sentences: string[], what: string): Fact<number> | undefined => {
  for (const quote of sentences) {
    const found = new RegExp(`(?<![\\p{L}\\d])${numberPattern} ${what}`, 'iu').exec(quote)
    const value = found?.[1] && numberOf(found[1])
    if (value && value > 1) return { quote, value }
  }
  return undefined
}
