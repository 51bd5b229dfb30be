import {
  earliestDay,
  isPartialDate,
  latestDay,
  normalizePartialDate,
  surelyOverlap,
} from '../../lib/partialDate'
import { plainTextOf } from '../../lib/richText'
import type { Finding, GateInput, Rule } from '../types'
import { durationsIn } from './durationWords'
import { idOf, rowsOf, sourceOf, textOf } from './rows'

type Span = { end: string; start: string }

/** Spending may go on three years after a programme period ends (the n+3 rule). */
const yearsAfterPeriod = 3

/** Phases neither overlap nor fall outside the period of their programme. */
export const phases: Rule = (input) => {
  const all = rowsOf(sourceOf(input).phases).map(spanOf)
  const overlaps = all.flatMap((span, index): Finding[] => {
    const other = all
      .slice(0, index)
      .findIndex((above) => above && span && surelyOverlap(span, above))
    if (other < 0) return []
    const values = { number: index + 1, other: other + 1 }
    return [{ code: 'phase.overlaps', level: 'error', path: `phases.${index}.start`, values }]
  })
  const outside = rowsOf(sourceOf(input).phases).flatMap((row, index): Finding[] => {
    const programme = input.programmes.find(({ id }) => String(id) === idOf(row.programme))
    const [, from, to] = /(\d{4})\s*[–-]\s*(\d{4})/.exec(programme?.period ?? '') ?? []
    const span = all[index]
    if (!programme || !span || !from || !to) return []
    const fits =
      latestDay(span.start).slice(0, 4) >= from &&
      Number(earliestDay(span.end).slice(0, 4)) <= Number(to) + yearsAfterPeriod
    if (fits) return []
    const values = {
      name: textOf(programme.name[input.locales[0]]),
      number: index + 1,
      period: sayYears(span),
      programmePeriod: `${from}–${to}`,
    }
    return [
      {
        code: 'phase.outsideProgramme',
        level: 'warning',
        path: `phases.${index}.programme`,
        values,
      },
    ]
  })
  return [...overlaps, ...outside]
}

/** What the texts say of the duration and the years agrees with the dates. */
export const writtenPeriod: Rule = (input) => {
  const spans = rowsOf(sourceOf(input).phases)
    .map(spanOf)
    .filter((span) => span !== undefined)
  const whole = wholeOf(spans)
  if (!whole) return []
  return input.locales.flatMap((locale) =>
    textsOf(input, locale).flatMap(({ path, text }) => [
      ...joinedYears(text).map((words): Finding => ({
        code: 'years.joined',
        level: 'warning',
        locale,
        path,
        values: { words },
      })),
      ...durationsIn(text, locale)
        .filter(({ years }) => ![...spans, whole].some((span) => canLast(span, years)))
        .map(({ words }): Finding => ({
          code: 'duration.differs',
          level: 'warning',
          locale,
          path,
          values: { period: sayYears(whole), words },
        })),
      ...yearRanges(text)
        .filter(({ end, start }) => start < whole.start.slice(0, 4) || end > whole.end.slice(0, 4))
        .map(({ end, start }): Finding => ({
          code: 'years.outside',
          level: 'warning',
          locale,
          path,
          values: { period: sayYears(whole), words: `${start}–${end}` },
        })),
    ]),
  )
}

const spanOf = ({ end, start }: Record<string, unknown>): Span | undefined => {
  const [from, to] = [start, end].map((date) => normalizePartialDate(textOf(date)))
  return from && to && isPartialDate(from) && isPartialDate(to)
    ? { end: to, start: from }
    : undefined
}

const wholeOf = (spans: Span[]): Span | undefined => {
  const start = spans.map((span) => span.start).sort()[0]
  const end = spans
    .map((span) => span.end)
    .sort((a, b) => latestDay(a).localeCompare(latestDay(b)))
    .at(-1)
  return start && end ? { end, start } : undefined
}

const sayYears = ({ end, start }: Span): string =>
  start.slice(0, 4) === end.slice(0, 4)
    ? start.slice(0, 4)
    : `${start.slice(0, 4)}–${end.slice(0, 4)}`

/** Whether a span may be called so many years, as far as its precision tells; half a year is rounded. */
const canLast = ({ end, start }: Span, years: number): boolean => {
  const longest = yearsBetween(earliestDay(start), latestDay(end))
  const shortest = yearsBetween(latestDay(start), earliestDay(end))
  return years >= shortest - 0.6 && years <= longest + 0.6
}

const yearsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (365.25 * 24 * 60 * 60 * 1000)

const textsOf = ({ documents }: GateInput, locale: string) => {
  const project = documents[locale] ?? {}
  return [
    { path: 'summary', text: textOf(project.summary) },
    { path: 'body', text: plainTextOf(project.body) },
  ]
}

/** `20182022` */
const joinedYears = (text: string): string[] => text.match(/\b(?:19|20)\d\d(?:19|20)\d\d\b/g) ?? []

/** Years of the project, not those of a programme period. */
const yearRanges = (text: string): Span[] =>
  [...text.matchAll(/\b((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)\b/g)].flatMap((found) => {
    const around = text.slice(Math.max(0, found.index - 60), found.index + 60)
    const isOther = /ohjelma|kau[sd]|programm|period|strateg/i.test(around)
    return isOther ? [] : [{ end: found[2] ?? '', start: found[1] ?? '' }]
  })
