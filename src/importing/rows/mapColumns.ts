import { projectColumns } from '../../opendata/tables/projectColumns'
import { normal } from '../readValues'

/** Columns of a table that an import reads; the others of the export are made by the archive. */
export const importKeys = [
  'identifier',
  'title_fi',
  'title_en',
  'acronym',
  'official_name_fi',
  'official_name_en',
  'summary_fi',
  'summary_en',
  'start',
  'end',
  'programmes',
  'total_budget_eur',
  'own_share_eur',
  'budget_is_approximate',
  'owner_role',
  'lead_partner',
  'partners',
  'countries',
  'topics',
  'grant_number',
  'description_fi',
  'description_en',
  'links',
] as const
export type ImportKey = (typeof importKeys)[number]

export const isImportKey = (key: unknown): key is ImportKey =>
  (importKeys as readonly unknown[]).includes(key)

/** Which column of the archive each column of the table is; nothing for one that is not read. */
export type Mapping = (ImportKey | undefined)[]

const synonyms: Partial<Record<string, ImportKey>> = {
  aihe: 'topics',
  alkuvuosi: 'start',
  alkoi: 'start',
  budjetti: 'total_budget_eur',
  hanke: 'title_fi',
  'hankkeen nimi': 'title_fi',
  kuvaus: 'description_fi',
  nimi: 'title_fi',
  name: 'title_fi',
  ohjelma: 'programmes',
  partneri: 'partners',
  programme: 'programmes',
  päättymisvuosi: 'end',
  rooli: 'owner_role',
  title: 'title_fi',
  tiivistelmä: 'summary_fi',
}

/** Headings of the columns that are read, for a template and for messages. */
export const headingsOf = (locale: 'en' | 'fi'): Record<ImportKey, string> =>
  Object.fromEntries(
    importKeys.map((key) => [
      key,
      projectColumns.find((column) => column.key === key)?.label[locale] ?? key,
    ]),
  ) as Record<ImportKey, string>

/** What the headings say by themselves: keys, headings in either language, and common words. */
export const mapColumns = (headings: string[]): Mapping => {
  const known = new Map<string, ImportKey>(
    importKeys.flatMap((key) =>
      [key, headingsOf('fi')[key], headingsOf('en')[key]].map(
        (name) => [normal(name), key] as const,
      ),
    ),
  )
  const taken = new Set<ImportKey>()
  return headings.map((heading) => {
    const key = known.get(normal(heading)) ?? synonyms[normal(heading)]
    if (!key || taken.has(key)) return undefined
    taken.add(key)
    return key
  })
}
