import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'

import { fileStoreOf } from '../documents/store/fileStore'
import { env } from '../env'
import { archive } from './archive'

/**
 * Whether the archive can answer readers and take files: the database answers, the folder of the
 * files can be written, and their bucket, where there is one, can be reached. The first call also starts Payload and its runner of jobs.
 */
export const isReady = async (): Promise<boolean> => {
  try {
    const payload = await archive()
    await payload.db.count({ collection: 'programmes' })
    await mkdir(env.MEDIA_DIR, { recursive: true })
    await access(env.MEDIA_DIR, constants.W_OK)
    await fileStoreOf(payload)?.check()
    return true
  } catch {
    return false
  }
}
