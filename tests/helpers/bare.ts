import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { en } from '@payloadcms/translations/languages/en'
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildConfig,
  getPayload,
  type Config,
  type Payload,
  type Plugin,
  type SanitizedConfig,
} from 'payload'
import sharp from 'sharp'

import { buildIndexes } from '../../src/mongoIndexes'
import { projectArchivePlugin, type ProjectArchiveOptions } from '../../src/index'
import { apiOf } from './api'

type Options = ProjectArchiveOptions & {
  /** Of another bare config, for two servers of one archive. */
  db?: Config['db']
  /** The first is the default. */
  locales?: string[]
  /** Run after the archive's: what a host does to the collections. */
  plugins?: Plugin[]
}

/** The least that mounts the plugin: none of the app's code, and identifiers as the database makes them. */
export const aBareConfig = async ({
  db,
  locales = ['fi', 'en'],
  plugins = [],
  ...options
}: Options = {}): Promise<SanitizedConfig> => {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'))
  return await buildConfig({
    collections: [{ slug: 'users', auth: true, fields: [{ name: 'name', type: 'text' }] }],
    db: db ?? databaseIn(folder),
    // Payload has no Finnish: English stands in for it, to see the plugin's own.
    i18n: { supportedLanguages: { en, fi: en } as { en: typeof en } },
    localization: { defaultLocale: locales[0] ?? 'fi', fallback: true, locales },
    plugins: [
      projectArchivePlugin({
        mediaDir: join(folder, 'media'),
        search: { inBackground: false },
        ...options,
      }),
      ...plugins,
    ],
    secret: 'only-for-tests',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}

/** A database of its own, in the folder or on the server. */
export const databaseIn = (
  folder: string,
  name = `bare-${randomUUID().slice(0, 13)}`,
): Config['db'] => {
  if (process.env.TEST_DATABASE !== 'mongodb') {
    const url = `file:${join(folder, 'bare.db')}`
    return sqliteAdapter({ client: { url }, push: true, transactionOptions: {} })
  }
  const address = new URL(process.env.MONGODB_URI ?? '')
  address.pathname = `/${name}`
  return mongooseAdapter({
    ...compatibilityOptions.documentdb,
    // The test server ends one of two index builds at once as a deadlock.
    afterOpenConnection: buildIndexes,
    connectOptions: { autoIndex: false },
    url: address.href,
  })
}

/** A running Payload of a bare config, and its REST API. */
export const startBare = async (options: Options = {}) => {
  const config = await aBareConfig(options)
  const key = randomUUID()
  const payload: Payload = await getPayload({ config, key })
  payload.logger.level = 'silent'
  return { api: apiOf(config, key), payload }
}
