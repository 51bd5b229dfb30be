import type { FileStore } from '../documents/store/fileStore'
import { env } from '../env'
import { createBucket } from './bucket'

/** The bucket that the settings name; none when they name none. */
export const fileStore: FileStore | undefined = env.S3_BUCKET
  ? createBucket({
      accessKeyId: env.S3_ACCESS_KEY_ID,
      bucket: env.S3_BUCKET,
      endpoint: env.S3_ENDPOINT,
      isInPath: env.S3_FORCE_PATH_STYLE === 'true',
      region: env.S3_REGION ?? 'us-east-1',
      secretAccessKey: env.S3_SECRET_ACCESS_KEY,
    })
  : undefined
