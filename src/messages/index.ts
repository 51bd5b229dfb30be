import { en } from './en'
import { fi, type Messages } from './fi'

/**
 * A message of the plugin in the language of whoever asked, with its `{placeholders}` filled in.
 *
 * A language other than Finnish gets English.
 */
export const message = (
  { i18n }: { i18n: { language: string } },
  key: keyof Messages,
  values: Record<string, number | string> = {},
): string => {
  const texts = i18n.language === 'fi' ? fi : en
  return texts[key].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  )
}
