import type { PayloadRequest } from 'payload'

import { aside } from '../../../lib/aside'
import { localesOf } from '../../../publicity/isNamedInPublic'
import { slugs } from '../../../slugs'

export type Row = Record<string, unknown>

/** The content languages, the source language first. */
export const sourceFirst = (req: PayloadRequest): [string, ...string[]] => {
  const { localization } = req.payload.config
  const source = localization ? localization.defaultLocale : 'fi'
  return [source, ...localesOf(req).filter((code) => code !== source)]
}

/**
 * The latest draft of a project in each language, without fallback.
 *
 * @param current the project as it is being saved, in the language of the request
 * @param others what is being saved with it, in other languages
 */
export const documentsByLocale = async (
  req: PayloadRequest,
  id: number | string | undefined,
  current?: Row,
  others: Record<string, Row> = {},
): Promise<Record<string, Row>> => {
  const documents: Record<string, Row> = {}
  for (const locale of sourceFirst(req)) {
    if (current && locale === (req.locale ?? sourceFirst(req)[0])) documents[locale] = current
    else documents[locale] = others[locale] ?? (id ? await load(req, id, locale) : {})
  }
  return documents
}

const load = async (req: PayloadRequest, id: number | string, locale: string): Promise<Row> => {
  const found = await req.payload.findByID({
    id,
    collection: slugs.projects,
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    locale: locale as 'fi',
    req: aside(req),
    showHiddenFields: true,
    trash: true,
  })
  return (found ?? {}) as unknown as Row
}
