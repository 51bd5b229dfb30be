import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'

export const grainNames = ['projects', 'partners', 'programmes', 'topics', 'documents'] as const
export type GrainName = (typeof grainNames)[number]

export const apiPath = '/api/open/v1'

type Download = { format: string; href: string }

/** The files of a grain; the filter of a list goes along. */
export const downloadsOf = (
  grain: GrainName,
  query: string,
  locale: Locale,
  t: Dictionary,
): Download[] => {
  const address = (format: string, more: Record<string, string> = {}) => {
    const all = new URLSearchParams(query)
    for (const [name, value] of Object.entries(more)) all.set(name, value)
    const text = all.toString()
    return `${apiPath}/${grain}.${format}${text && `?${text}`}`
  }
  return [
    { format: 'Excel', href: address('xlsx', { lang: locale }) },
    { format: 'CSV', href: address('csv') },
    {
      format: t['openData.excelCsv'],
      href: address('csv', { bom: '1', delimiter: 'semicolon', lang: locale }),
    },
    { format: 'JSON', href: address('json') },
    { format: 'JSON-LD', href: address('jsonld') },
  ]
}
