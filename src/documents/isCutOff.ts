import type { PayloadRequest } from 'payload'

/** Payload cuts a file at its own limit and says so on the file, in a property that its types omit. */
export const isCutOff = (file: NonNullable<PayloadRequest['file']>): boolean =>
  'truncated' in file && file.truncated === true
