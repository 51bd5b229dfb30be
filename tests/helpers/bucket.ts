import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'

import { freePort } from '../../scripts/freePort.mjs'

const bucket = 'arkisto'
// What the server takes; it refuses another signature.
const [accessKeyId, secretAccessKey] = ['S3RVER', 'S3RVER']

/** A bucket on a real server of S3's language; `stop` and `start` keep what it has. */
export const aBucket = async () => {
  const port = await freePort()
  const endpoint = `http://127.0.0.1:${String(port)}`
  const directory = mkdtempSync(join(tmpdir(), 'bucket-'))
  const credentials = { accessKeyId, secretAccessKey }
  const client = new S3Client({ credentials, endpoint, forcePathStyle: true, region: 'eu-north-1' })
  let server: S3rver | undefined
  const start = async () => {
    server = new S3rver({
      address: '127.0.0.1',
      configureBuckets: [{ configs: [], name: bucket }],
      directory,
      port,
      silent: true,
    })
    await server.run()
  }
  const stop = async () => {
    await server?.close()
    server = undefined
  }
  await start()
  return {
    keys: async (): Promise<string[]> => {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }))
      return Contents.map(({ Key }) => Key ?? '').sort()
    },
    put: (Key: string, Body: string) =>
      client.send(new PutObjectCommand({ Body, Bucket: bucket, Key })),
    read: async (Key: string): Promise<Buffer> => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }))
      return Buffer.from((await Body?.transformToByteArray()) ?? [])
    },
    settings: {
      S3_ACCESS_KEY_ID: accessKeyId,
      S3_BUCKET: bucket,
      S3_ENDPOINT: endpoint,
      S3_FORCE_PATH_STYLE: 'true',
      S3_SECRET_ACCESS_KEY: secretAccessKey,
    },
    start,
    stop,
  }
}
