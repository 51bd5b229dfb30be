import { fileTypeFromBuffer } from 'file-type'
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { message } from '../messages'
import { bytesOf } from './bytesOf'

type Limits = {
  maxFileBytes: number
  /** Allowed types by the name that a reader knows: `{ PDF: 'application/pdf' }`. */
  types: Record<string, string>
}

/**
 * Refuses an uploaded file that is missing, too large, of another type by its content, or cut off.
 *
 * Runs before Payload's own checks, whose messages are in English and speak of MIME types.
 * @throws {ValidationError} 400 at `file`
 */
export const refuseBadFile =
  ({ maxFileBytes, types }: Limits): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const refuse = (text: string): never => {
      const errors = [{ message: text, path: 'file' }]
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    const { file } = req
    if (!file) {
      if (operation === 'create' && !isDuplicate(args)) refuse(message(req, 'file.missing'))
      return args
    }
    if (file.size > maxFileBytes || isCutOff(file)) {
      refuse(message(req, 'file.tooLarge', { limit: megabytes(maxFileBytes, req) }))
    }
    const bytes = await bytesOf(file)
    const found = await fileTypeFromBuffer(bytes)
    if (!found || !Object.values(types).includes(found.mime)) {
      refuse(message(req, 'file.wrongType', { types: Object.keys(types).join(', ') }))
    }
    if (found?.mime === 'application/pdf' && !hasEndOfPdf(bytes)) {
      refuse(message(req, 'file.corrupt'))
    }
    return args
  }

const isDuplicate = (args: object): boolean =>
  'duplicateFromID' in args && Boolean(args.duplicateFromID)

/** Payload cuts a file at its own limit and says so on the file, in a property that its types omit. */
const isCutOff = (file: NonNullable<PayloadRequest['file']>): boolean =>
  'truncated' in file && file.truncated === true

const hasEndOfPdf = (bytes: Buffer): boolean =>
  bytes.subarray(-1024).includes('%%EOF') && bytes.subarray(0, 5).toString() === '%PDF-'

const megabytes = (bytes: number, req: PayloadRequest): string =>
  new Intl.NumberFormat(req.i18n.language, {
    maximumFractionDigits: 1,
    style: 'unit',
    unit: 'megabyte',
  }).format(bytes / 1_000_000)
