import { getTranslation } from '@payloadcms/translations'
import { stringify } from 'csv-stringify/sync'
import { Forbidden, type PayloadHandler } from 'payload'

import { slugs } from '../slugs'
import { actions, type Action } from './actions'
import { labelsOf } from './fieldLabels'

const headings = {
  en: ['When', 'Who', 'What was done', 'To what', 'Kind', 'Fields that changed', 'Language'],
  fi: ['Milloin', 'Kuka', 'Mitä tehtiin', 'Mille', 'Laji', 'Muuttuneet kentät', 'Kieli'],
}

/** Entries in a file at most: a spreadsheet takes about a million rows. */
const mostRows = 100_000

/**
 * The change log as CSV for a spreadsheet, newest first, in the language of whoever asks; `where`
 * narrows it as in the list. What a spreadsheet would take for a formula gets an apostrophe before it.
 * @throws {Forbidden} for the public
 */
export const exportCsv: PayloadHandler = async (req) => {
  if (!req.user) throw new Forbidden(req.t)
  const { where } = req.query as { where?: Record<string, never> }
  const { docs } = await req.payload.find({
    collection: slugs.auditEntries,
    depth: 0,
    limit: mostRows,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-createdAt',
    ...(where ? { where } : {}),
  })
  const isFinnish = req.i18n.language === 'fi'
  const time = new Intl.DateTimeFormat(isFinnish ? 'fi' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Helsinki',
  })
  const rows = (docs as unknown as Entry[]).map((entry) => [
    time.format(new Date(entry.createdAt)),
    entry.userName,
    getTranslation(actions[entry.action], req.i18n),
    entry.documentTitle,
    entry.kind,
    labelsOf(req, entry.entity ?? undefined, entry.fields ?? []).join(', '),
    entry.language,
  ])
  const text = stringify([isFinnish ? headings.fi : headings.en, ...rows], {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
  return new Response(text, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${isFinnish ? 'muutosloki' : 'change-log'}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

type Entry = {
  action: Action
  createdAt: string
  documentTitle?: null | string
  entity?: null | string
  fields?: null | string[]
  kind?: null | string
  language?: null | string
  userName?: null | string
}
