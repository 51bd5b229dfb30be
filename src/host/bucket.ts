import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { FileStore } from '../documents/store/fileStore'

export type BucketSettings = {
  accessKeyId?: string | undefined
  bucket: string
  /** Of a service other than Amazon's: `https://files.example.org`. */
  endpoint?: string | undefined
  /** Whether the bucket is in the path of addresses rather than in the name of the host. */
  isInPath: boolean
  region: string
  secretAccessKey?: string | undefined
}

/** How long a health check waits, in milliseconds. */
const patience = 3000

/** Files in a bucket of a service that speaks S3. Without keys the SDK looks for them as it does. */
export const createBucket = (settings: BucketSettings): FileStore => {
  const { bucket: Bucket } = settings
  let opened: ReturnType<typeof open> | undefined
  // Loaded when it is needed: most archives have no bucket.
  const clientOf = () => (opened ??= open(settings))
  return {
    check: async () => {
      const { client, sdk } = await clientOf()
      const abortSignal = AbortSignal.timeout(patience)
      await client.send(new sdk.HeadBucketCommand({ Bucket }), { abortSignal })
    },
    fetch: async (Key, path) => {
      const { client, sdk } = await clientOf()
      const found = await client.send(new sdk.GetObjectCommand({ Bucket, Key })).catch(ifMissing)
      if (!found?.Body) return undefined
      const file = createWriteStream(path)
      await pipeline(found.Body as Readable, file)
      if (file.bytesWritten !== found.ContentLength) throw new Error(`${Key} was cut short.`)
      return { size: file.bytesWritten, tag: tagOf(found.ETag) }
    },
    list: async function* (folder) {
      const { client, sdk } = await clientOf()
      const asked = { Bucket, Prefix: `${folder}/` }
      for await (const page of sdk.paginateListObjectsV2({ client }, asked)) {
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key && LastModified) yield { key: Key, modified: LastModified }
      }
    },
    look: async (Key) => {
      const { client, sdk } = await clientOf()
      const found = await client.send(new sdk.HeadObjectCommand({ Bucket, Key })).catch(ifMissing)
      return found && { size: found.ContentLength ?? -1, tag: tagOf(found.ETag) }
    },
    name: `s3://${Bucket}`,
    put: async (Key, Body) => {
      const { client, sdk } = await clientOf()
      // The service refuses bytes that were changed on the way.
      const ContentMD5 = createHash('md5').update(Body).digest('base64')
      const put = await client.send(new sdk.PutObjectCommand({ Body, Bucket, ContentMD5, Key }))
      return { size: Body.length, tag: tagOf(put.ETag) }
    },
    remove: async (Key) => {
      const { client, sdk } = await clientOf()
      await client.send(new sdk.DeleteObjectCommand({ Bucket, Key }))
    },
  }
}

const open = async ({
  accessKeyId,
  endpoint,
  isInPath,
  region,
  secretAccessKey,
}: BucketSettings) => {
  const sdk = await import('@aws-sdk/client-s3')
  const client = new sdk.S3Client({
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    ...(endpoint ? { endpoint } : {}),
    forcePathStyle: isInPath,
    region,
    // Services other than Amazon's need not know its newer checksums; `ContentMD5` is older.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: patience, requestTimeout: 10 * patience },
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return { client, sdk }
}

const tagOf = (tag = ''): string => tag.replaceAll('"', '')

const ifMissing = (error: unknown): undefined => {
  const { name } = error as Error
  if (name !== 'NotFound' && name !== 'NoSuchKey') throw error
  return undefined
}
