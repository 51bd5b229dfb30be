import type { PayloadRequest } from 'payload'

import { slugs } from '../../../slugs'
import { localizedTexts } from '../../../translation/localizedTexts'
import {
  type Basis,
  basisAfter,
  type Translation,
  translationsOf,
} from '../../../translation/translations'
import { type Row, sourceFirst } from './documentsByLocale'

type BasisByLocale = Record<string, Basis>

/** What the translation endpoint asks of the save that it makes. */
export type TranslationContext = { confirmedTranslations?: { keys: string[]; locale: string } }

/** How far each text of the project is translated, by language. */
export const translationsIn = (
  req: PayloadRequest,
  documents: Record<string, Row>,
  basis: BasisByLocale,
): Record<string, Translation[]> => {
  const [source, ...targets] = sourceFirst(req)
  const texts = textsOf(req, documents[source])
  return Object.fromEntries(
    targets.map((locale) => [
      locale,
      translationsOf(texts, textsOf(req, documents[locale]), basis[locale]),
    ]),
  )
}

/**
 * What each translation is made from, after the save at hand.
 *
 * @param before the project before the save, in the language of the request
 */
export const followTranslations = ({
  before,
  context,
  documents,
  req,
}: {
  before: Row
  context: TranslationContext
  documents: Record<string, Row>
  req: PayloadRequest
}): BasisByLocale => {
  const [source, ...targets] = sourceFirst(req)
  const saved = req.locale ?? source
  const known = (before.translationBasis ?? {}) as BasisByLocale
  const around = (locale: string) => ({
    after: textsOf(req, documents[locale]),
    // Of what is only being made there was nothing before, in any language.
    before: textsOf(req, locale === saved || !before.id ? before : documents[locale]),
  })
  const confirmed = context.confirmedTranslations
  return Object.fromEntries(
    targets.map((locale) => [
      locale,
      basisAfter({
        ...(confirmed?.locale === locale ? { confirmed: confirmed.keys } : {}),
        known: known[locale] ?? {},
        source: around(source),
        target: around(locale),
      }),
    ]),
  )
}

const textsOf = (req: PayloadRequest, document: Row | undefined) =>
  localizedTexts(req.payload.collections[slugs.projects].config.flattenedFields, document ?? {})
