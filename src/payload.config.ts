import { en } from '@payloadcms/translations/languages/en'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { createDatabase } from './database'
import { env } from './env'
import { createUsersCollection } from './host/Users'
import { refreshSite } from './host/refreshSite'
import { createSiteTexts } from './host/siteTexts'
import { defaultLocale, locales } from './i18n/locales'
import { projectArchivePlugin } from './index'

/** The largest file that staff may upload, in bytes: final reports pass 20 MB at times. */
const maxFileBytes = 50_000_000

export default buildConfig({
  admin: {
    avatar: 'default', // Gravatar would send a hash of the staff's addresses to a third party
    dateFormat: 'd.M.yyyy HH:mm',
    importMap: { baseDir: fileURLToPath(new URL('.', import.meta.url)) },
    meta: { titleSuffix: ' – Hankearkisto' },
    user: 'users',
  },
  collections: [createUsersCollection()],
  cors: [env.SERVER_URL],
  csrf: [env.SERVER_URL],
  db: createDatabase(),
  defaultDepth: 1,
  editor: lexicalEditor(),
  globals: createSiteTexts(),
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'en', supportedLanguages: { en } },
  localization: {
    defaultLocale,
    fallback: true,
    locales: [
      { code: 'fi', label: { en: 'Finnish', fi: 'suomi' } },
      { code: 'en', fallbackLocale: 'fi', label: { en: 'English', fi: 'englanti' } },
    ] satisfies { code: (typeof locales)[number]; fallbackLocale?: string; label: object }[],
  },
  maxDepth: 3,
  plugins: [
    projectArchivePlugin({
      maxFileBytes,
      mediaDir: env.MEDIA_DIR,
      onContentChanged: refreshSite,
    }),
  ],
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  sharp,
  telemetry: false,
  typescript: { outputFile: fileURLToPath(new URL('payload-types.ts', import.meta.url)) },
  upload: {
    // Cut rather than refuse: then the archive says in the editor's language what is wrong.
    abortOnLimit: false,
    limits: { fileSize: maxFileBytes },
    requestSizeLimit: 4 * maxFileBytes,
  },
})
