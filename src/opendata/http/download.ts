import type { Locale } from '../../i18n/locales'
import { licenceOf } from '../licences'
import type { Vocabulary } from '../read/vocabulary'
import { jsonLdContext, jsonLdOf } from '../records/jsonLd'
import type { ArchiveState } from '../read/state'
import type { Grain } from '../schema/grains'
import { csvOf } from '../tables/csv'
import { jsonOf, mapped } from '../tables/json'
import { xlsxOf } from '../tables/xlsx'
import { chosenRecords } from './list'
import { filterParameters, refuseUnknown } from './parameters'
import { Problem } from './problem'
import { send } from './send'
import type { Source } from './source'

export const formats = ['csv', 'xlsx', 'json', 'jsonld'] as const
export type Format = (typeof formats)[number]

const types: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The records that the address chooses, as a file. */
export const download = async (
  request: Request,
  source: Source,
  state: ArchiveState,
  vocabulary: () => Promise<Vocabulary>,
  grain: Grain,
  format: Format,
): Promise<Response> => {
  const query = new URL(request.url).searchParams
  // The site's own links carry the page that the reader was on.
  refuseUnknown(query, [...filterParameters, 'page', 'lang', 'bom', 'delimiter'])
  const lang = langOf(query)
  // What is wrong with the query must be said before the answer has begun.
  const records = await chosenRecords(source, vocabulary, grain, query)
  const head = { licence: licenceOf(grain), modified: state.modified.toISOString() }
  const bodies = {
    csv: () =>
      csvOf(grain, records, {
        bom: query.get('bom') === '1',
        delimiter: query.get('delimiter') === 'semicolon' ? ';' : ',',
        lang,
      }),
    json: () => jsonOf(head, 'data', records),
    jsonld: () =>
      jsonOf(
        { '@context': jsonLdContext },
        '@graph',
        mapped(records, (record) => jsonLdOf(grain, record)),
      ),
    xlsx: () => xlsxOf(grain, records, lang ?? 'fi').catch(tooLarge),
  }
  return send(request, state, {
    body: async () => bodies[format](),
    filename: `hankearkisto-${grain}.${format}`,
    type: types[format],
  })
}

const langOf = (query: URLSearchParams): Locale | undefined => {
  const lang = query.get('lang')
  if (lang === null || lang === 'fi' || lang === 'en') return lang ?? undefined
  throw new Problem('bad-parameter', { en: 'lang: fi or en.', fi: 'lang: fi tai en.' })
}

const tooLarge = (error: unknown): never => {
  if (!(error instanceof RangeError)) throw error
  throw new Problem('too-much', {
    en: 'A workbook cannot hold so many rows. Take CSV, or choose less.',
    fi: 'Näin montaa riviä ei voi tehdä työkirjaksi. Lataa CSV tai rajaa enemmän.',
  })
}
