import {
  APIError,
  type CollectionBeforeChangeHook,
  type FieldHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'

import { freeSlug } from '../../../fields/slugField'
import { aside } from '../../../lib/aside'
import { slugs } from '../../../slugs'
import { withoutTexts } from '../../../translation/withoutTexts'
import { derivedTexts } from './deriveListFields'

type Row = Record<string, unknown>

/**
 * Texts of a project in languages other than that of the request, by language, for a draft that is
 * made with all of them in one save. Only the server's own code can bring them.
 */
type LanguagesContext = { otherLanguages?: Record<string, Row> }

const key = 'texts of the new project in its other languages'

/** The texts that `completeOtherLanguages` has made ready, by language. */
const otherTextsOf = ({ context }: PayloadRequest): Record<string, Row> =>
  (context[key] as Record<string, Row> | undefined) ?? {}

/** The new project in each of its other languages, as a read without fallback would give it. */
export const otherDocumentsOf = (req: PayloadRequest, current: Row): Record<string, Row> =>
  Object.fromEntries(
    Object.entries(otherTextsOf(req)).map(([locale, texts]) => [
      locale,
      { ...withoutTexts(fieldsOf(req), current), ...texts },
    ]),
  )

/**
 * Completes the texts that a new draft brings in other languages by what is made of them, as a save
 * in each of those languages would.
 * @throws {APIError} 400 when the project is not a draft: its texts would go without validation
 */
export const completeOtherLanguages: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  req,
}) => {
  const { otherLanguages } = context as LanguagesContext
  Reflect.deleteProperty(req.context, key) // of another project that the request has made
  if (operation !== 'create' || !otherLanguages) return data
  if (data._status !== 'draft') {
    throw new APIError('Only a draft is made in several languages at once.', 400)
  }
  const completed: Record<string, Row> = {}
  for (const [locale, texts] of Object.entries(otherLanguages)) {
    const title = typeof texts.title === 'string' ? texts.title : ''
    const inLanguage = aside(req)
    inLanguage.locale = locale as 'fi'
    const slug = await freeSlug(slugs.projects, title, inLanguage)
    completed[locale] = {
      ...texts,
      ...derivedTexts({ ...withoutTexts(fieldsOf(req), data as Row), ...texts }),
      ...(slug ? { slug } : {}),
    }
  }
  req.context[key] = completed
  return data as Row
}

/**
 * Puts the texts of the other languages beside those of the request, where Payload keeps what a save
 * in one language leaves alone. It stands on one field and does so for all of the document's own.
 */
export const keepOtherLanguages: FieldHook = ({ operation, req, siblingDocWithLocales, value }) => {
  if (operation !== 'create' || !siblingDocWithLocales) return value as unknown
  for (const [locale, texts] of Object.entries(otherTextsOf(req))) {
    for (const [name, text] of Object.entries(texts)) {
      const stored = siblingDocWithLocales[name] as Row | undefined
      siblingDocWithLocales[name] = { ...stored, [locale]: text }
    }
  }
  return value as unknown
}

const fieldsOf = ({ payload }: PayloadRequest): FlattenedField[] =>
  payload.collections[slugs.projects].config.flattenedFields
