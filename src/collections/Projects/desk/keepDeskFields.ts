import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

import { examine } from '../../../gate/examine'
import { sayFinding } from '../../../gate/sayFinding'
import type { Finding } from '../../../gate/types'
import { slugs } from '../../../slugs'
import { worstOf } from '../../../translation/translations'
import { otherDocumentsOf } from '../hooks/otherLanguages'
import { documentsByLocale, type Row, sourceFirst } from './documentsByLocale'
import { gateInput } from './gateInput'
import { followTranslations, translationsIn } from './translationsIn'

type Project = Row & { _status?: string; deletedAt?: null | string; id: number | string }

/** Fields refuse these themselves, with words of their own. */
const refusedByFields = new Set<Finding['code']>([
  'phase.incomplete',
  'phase.overlaps',
  'required.missing',
])

/**
 * Follows the translation of a project, counts what its gate finds, and refuses to publish errors.
 * @throws {ValidationError} at the fields of the errors, when a project is to be published
 */
export const keepDeskFields: CollectionBeforeChangeHook<Project> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = (operation === 'update' ? originalDoc : undefined) ?? ({} as Partial<Project>)
  const current: Row = { ...before, ...data }
  if (current.deletedAt) return data
  const others = operation === 'create' ? otherDocumentsOf(req, current) : {}
  const documents = await documentsByLocale(req, before.id, current, others)
  const basis = followTranslations({
    before,
    context: context,
    documents,
    req,
  })
  const translations = translationsIn(req, documents, basis)
  const findings = examine(await gateInput(req, documents, translations))
  if (data._status === 'published') refuse(findings, req)
  return {
    ...data,
    gateErrors: findings.filter(({ level }) => level === 'error').length,
    gateWarnings: findings.filter(({ level }) => level === 'warning').length,
    translationBasis: basis,
    translationState: worstOf(
      sourceFirst(req)
        .slice(1)
        .flatMap((locale) => translations[locale] ?? []),
    ),
  }
}

const refuse = (findings: Finding[], req: PayloadRequest): void => {
  const errors = findings.filter(
    ({ code, level }) => level === 'error' && !refusedByFields.has(code),
  )
  if (errors.length === 0) return
  throw new ValidationError({
    collection: slugs.projects,
    errors: errors.map((finding) => ({
      message: sayFinding(finding, req.i18n.language),
      path: finding.path,
    })),
    req,
  })
}
