import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { findPersonalData, type PersonalDataFinding } from '../lib/personalData'
import { message } from '../messages'
import { inspectUpload } from './inspectUpload'

/**
 * Refuses a file that is likely to hold personal data until the editor says that they are checked.
 *
 * Before the operation, like every refusal of a file: later, the file that it replaces is gone.
 * @throws {ValidationError} 400 at `personalDataChecked`, with kinds and pages
 */
export const refuseUncheckedPersonalData: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { data } = args as { data?: { personalDataChecked?: unknown } }
  if (data?.personalDataChecked === true) return args
  const found = await inspectUpload(req)
  const findings = findPersonalData(found?.texts ?? [])
  if (findings.length === 0) return args
  const text = message(req, 'file.personalData', { findings: described(req, findings) })
  const errors = [{ message: text, path: 'personalDataChecked' }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/** `henkilötunnuksia (s. 2, 5), puhelinnumeroita (s. 1)` */
const described = (req: PayloadRequest, findings: PersonalDataFinding[]): string =>
  (['identityCode', 'phone'] as const)
    .map((kind) => ({
      kind,
      pages: findings.filter((finding) => finding.kind === kind).map(({ page }) => page),
    }))
    .filter(({ pages }) => pages.length > 0)
    .map(({ kind, pages }) => message(req, `personalData.${kind}`, { pages: pages.join(', ') }))
    .join(', ')
