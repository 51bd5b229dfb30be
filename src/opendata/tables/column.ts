import type { Locale } from '../../i18n/locales'
import type { Text } from '../schema/common'

export type Cell = number | string | undefined

/** A column of a table: its name for programs and for people, and what a record has in it. */
export type Column<Item> = {
  key: string
  label: Record<Locale, string>
  /** @param lang language of the words that stand for codes; codes themselves when left out */
  value: (record: Item, lang?: Locale) => Cell
}

/** Between the values of one cell. */
const separator = '; '

export const joined = (values: readonly string[]): Cell => values.join(separator) || undefined

/** A name in Finnish, or in the language that it exists in. */
export const nameIn = (text: Text, lang?: Locale): string =>
  text[lang ?? 'fi'] ?? text.fi ?? text.en ?? ''

/** Two columns, one for each language of a text. */
export const textColumns = <Item>(
  key: string,
  label: Record<Locale, string>,
  textOf: (record: Item) => Text | undefined,
): Column<Item>[] => [
  {
    key: `${key}_fi`,
    label: { en: `${label.en} (Finnish)`, fi: `${label.fi} (suomi)` },
    value: (record) => textOf(record)?.fi,
  },
  {
    key: `${key}_en`,
    label: { en: `${label.en} (English)`, fi: `${label.fi} (englanti)` },
    value: (record) => textOf(record)?.en,
  },
]
