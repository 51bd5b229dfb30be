import { plainTextOf } from '../../lib/richText'
import type { Analyser } from '../analysis/analyser'
import type { Entry } from '../engine/types'
import { entryOf } from '../terms'
import { languageOf } from './languageOf'
import type { Names } from './names'

/** A project at depth 0 with every language (`locale: 'all'`). */
export type ProjectDoc = Record<string, unknown> & { id: number | string }

/** The entries of a project, one for each language that it has a text in. */
export const projectEntries = (
  analyser: Analyser,
  project: ProjectDoc,
  names: Names,
  locales: string[],
): Entry[] => {
  const named = idsNamedBy(project).map((id) => names.get(id) ?? {})
  return locales.flatMap((locale) => {
    const language = languageOf(locale)
    const own = (value: unknown): string => textIn(value, locale)
    const rows = (name: string, field: string) =>
      rowsOf(project[name]).map((row) => own(row[field]))
    const body = [
      own(project.summary),
      own(project.context),
      plainTextOf((project.body as Record<string, unknown> | null | undefined)?.[locale]),
      ...rows('keyResults', 'text'),
      ...rows('keyFigures', 'label'),
      ...rows('phases', 'note'),
      ...rows('phases', 'alsoFundedBy'),
      ...rows('links', 'label'),
      ...rows('partners', 'note'),
      own(project.partnersNote),
      own(project.continuation),
      plain(project.grantNumber),
    ]
    const title = [own(project.title), plain(project.acronym), own(project.officialName)]
    // A language that the project is not written in has no entry, though names are in all of them.
    if (!own(project.title) && !own(project.summary)) return []
    return entryOf(
      analyser,
      { doc: String(project.id), kind: 'projects', language },
      {
        body: lines(body),
        names: lines(named.map((name) => name[locale] ?? Object.values(name)[0] ?? '')),
        title: lines(title),
      },
    )
  })
}

/** Ids of the partners, programmes and topics that a project names. */
export const idsNamedBy = (project: Record<string, unknown>): string[] => {
  const ids = [
    project.leadPartner,
    ...rowsOf(project.partners).map(({ organisation }) => organisation),
    ...rowsOf(project.phases).map(({ programme }) => programme),
    ...(Array.isArray(project.topics) ? (project.topics as unknown[]) : []),
  ]
  return [
    ...new Set(ids.filter((id) => typeof id === 'string' || typeof id === 'number').map(String)),
  ]
}

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : []

const textIn = (value: unknown, locale: string): string =>
  plain((value as Record<string, unknown> | null | undefined)?.[locale])

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Each text once, on a line of its own: an acronym is often the name too. */
export const lines = (texts: string[]): string => [...new Set(texts.filter(Boolean))].join('\n')
