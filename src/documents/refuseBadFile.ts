import { fileTypeFromBuffer } from 'file-type'
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { message } from '../messages'
import { bytesOf } from './bytesOf'
import { fileFault } from './fileFault'
import { isCutOff } from './isCutOff'

type Limits = {
  maxFileBytes: number
  /** Allowed types by the name that a reader knows: `{ PDF: 'application/pdf' }`. */
  types: Record<string, string>
}

/**
 * Refuses an uploaded file that is missing, too large, of another type by its content, broken, or
 * unsafe: locked, or with scripts, macros, commands or other files inside.
 *
 * Runs before Payload's own checks, whose messages are in English and speak of MIME types, and
 * before Payload deletes the file that this one replaces.
 * @throws {ValidationError} 400 at `file`
 */
export const refuseBadFile =
  ({ maxFileBytes, types }: Limits): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    // Access control comes after this hook and refuses the public: its file is not worth a look.
    if (!req.user && !('overrideAccess' in args && args.overrideAccess)) return args
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
      return refuse(message(req, 'file.wrongType', { types: Object.keys(types).join(', ') }))
    }
    const fault = await fileFault(bytes, found.mime, req.payload)
    if (fault) refuse(message(req, fault))
    // From here on the type is what the content says, whatever the sender and the name say.
    req.file = { ...file, mimetype: found.mime, name: nameWithType(file.name, found.ext) }
    return args
  }

const isDuplicate = (args: object): boolean =>
  'duplicateFromID' in args && Boolean(args.duplicateFromID)

const megabytes = (bytes: number, req: PayloadRequest): string =>
  new Intl.NumberFormat(req.i18n.language, {
    maximumFractionDigits: 1,
    style: 'unit',
    unit: 'megabyte',
  }).format(bytes / 1_000_000)

/** `report.html` of a PDF becomes `report.html.pdf`: a server of files may go by the name alone. */
const nameWithType = (name: string, extension: string): string => {
  const own = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase()
  return own === extension || (own === 'jpeg' && extension === 'jpg')
    ? name
    : `${name}.${extension}`
}
