import { diffWords } from 'diff'
import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { documentsByLocale, sourceFirst } from '../../collections/Projects/desk/documentsByLocale'
import { translationsIn } from '../../collections/Projects/desk/translationsIn'
import type { Translation } from '../../translation/translations'
import { TranslationForm } from './TranslationForm'

/** The texts of a project in the source language, beside those of another language. */
export const TranslationView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const [source, ...targets] = sourceFirst(req)
  const target = targets.find((code) => code === req.locale) ?? targets[0]
  if (!docID || !target) return null
  if (req.locale !== target) {
    // The fields, and what saves them, take the language from the address.
    const { admin } = req.payload.config.routes
    redirect(`${admin}/collections/projects/${String(docID)}/translation?locale=${target}`)
  }
  const documents = await documentsByLocale(req, docID)
  const basis = documents[target]?.translationBasis as
    Record<string, Record<string, string>> | undefined
  const translations = translationsIn(req, documents, basis ?? {})[target] ?? []
  return (
    <TranslationForm
      items={translations.map((translation) => ({
        ...translation,
        changes: changesOf(translation),
        value: valueAt(documents[source], translation.path),
      }))}
      source={source}
      target={target}
    />
  )
}

const changesOf = ({ basis, source, state }: Translation) =>
  state === 'outdated' && basis !== undefined
    ? diffWords(basis, source).map(({ added, removed, value }) => ({
        kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
        value,
      }))
    : []

/** The source itself, to copy: a text, or the nodes of the rich text editor. */
const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, part) => (value as Record<string, unknown> | undefined)?.[part],
      document,
    )
