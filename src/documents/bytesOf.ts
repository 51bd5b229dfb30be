import { readFile } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'

/** The whole of an uploaded file, wherever Payload keeps it while the request lasts. */
export const bytesOf = async (file: NonNullable<PayloadRequest['file']>): Promise<Buffer> =>
  file.data.length === 0 && file.tempFilePath ? await readFile(file.tempFilePath) : file.data
