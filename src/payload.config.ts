import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { adminI18n } from './admin/i18n'
import { importingScreens } from './admin/importing'
import { searchScreens } from './admin/search'
import { dashboard } from './admin/dashboard'
import { createDatabase } from './database'
import { env } from './env'
import { changeLog } from './host/audit'
import { blameUnreadable } from './host/blameUnreadable'
import { closeIdleEndpoints } from './host/closeIdleEndpoints'
import { closeJobStatistics } from './host/closeJobStatistics'
import { fileStore } from './host/fileStore'
import { jobs } from './host/jobs'
import { mail } from './host/mail'
import { logger, shareJobCounts } from './host/logging'
import { livePreview, previewAddress } from './host/preview'
import { createUsersCollection } from './host/Users'
import { nameFaults } from './host/nameFaults'
import { ownLocks } from './host/ownLocks'
import { dropFinishedPages, refreshSite } from './host/refreshSite'
import { createSiteTexts } from './host/siteTexts'
import { getDictionary } from './i18n/dictionary'
import { defaultLocale, type locales } from './i18n/locales'
import { intakeEndpoints } from './importing/intake/endpoints'
import { createImportsCollection } from './importing/job/collection'
import { boundsPlugin, projectArchivePlugin } from './index'

// Not `new URL(…, import.meta.url)`: the bundler would take that for a file to bundle.
const source = dirname(fileURLToPath(import.meta.url))

/** The largest file that staff may upload, in bytes: final reports pass 20 MB at times. */
const maxFileBytes = 50_000_000

export default buildConfig({
  admin: {
    avatar: 'default', // Gravatar would send a hash of the staff's addresses to a third party
    components: {
      afterNavLinks: [importingScreens, searchScreens].flatMap(
        ({ afterNavLinks }) => afterNavLinks ?? [],
      ),
      views: { ...importingScreens.views, ...searchScreens.views },
    },
    dashboard,
    dateFormat: 'd.M.yyyy HH:mm',
    importMap: { baseDir: source },
    livePreview,
    meta: {
      defaultOGImageType: 'off', // the admin is nothing to share
      openGraph: { description: 'Hankearkiston hallinta', siteName: 'Hankearkisto' },
      titleSuffix: '– Hankearkisto',
    },
    user: 'users',
  },
  collections: [
    createUsersCollection({ isSecure: env.SERVER_URL.startsWith('https:') }),
    createImportsCollection({ fileStore, mediaDir: env.MEDIA_DIR }),
  ],
  cors: [env.SERVER_URL],
  csrf: [env.SERVER_URL],
  db: createDatabase(),
  defaultDepth: 1,
  editor: lexicalEditor(),
  email: mail({
    from: env.MAIL_FROM,
    name: getDictionary(defaultLocale)['site.name'],
    url: env.SMTP_URL,
  }),
  endpoints: intakeEndpoints(getDictionary(defaultLocale)['site.owner']),
  globals: createSiteTexts(),
  graphQL: { disable: true },
  hooks: { afterError: [nameFaults, blameUnreadable] },
  i18n: adminI18n,
  jobs,
  localization: {
    defaultLocale,
    fallback: true,
    locales: [
      { code: 'fi', label: { en: 'Finnish', fi: 'suomi' } },
      { code: 'en', fallbackLocale: 'fi', label: { en: 'English', fi: 'englanti' } },
    ] satisfies { code: (typeof locales)[number]; fallbackLocale?: string; label: object }[],
  },
  ...(logger ? { logger } : {}),
  maxDepth: 3,
  onInit: shareJobCounts,
  plugins: [
    projectArchivePlugin({
      adminComponents: '/admin',
      ...(fileStore ? { fileStore } : {}),
      maxFileBytes,
      mediaDir: env.MEDIA_DIR,
      onContentChanged: refreshSite,
      previewAddress,
      search: {
        analyser: env.SEARCH_ANALYSER,
        inBackground: env.isNextServer,
        onIndexed: dropFinishedPages,
      },
      roleOf: ({ role }) => role,
    }),
    changeLog,
    boundsPlugin(),
  ],
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  sharp,
  telemetry: false,
  typescript: {
    // Payload would start a process for it in each test and each command too, and write into src.
    autoGenerate: env.isDeveloping,
    outputFile: join(source, 'payload-types.ts'),
  },
  upload: {
    // Cut rather than refuse: then the archive says in the editor's language what is wrong.
    abortOnLimit: false,
    limits: { fileSize: maxFileBytes },
    requestSizeLimit: 4 * maxFileBytes,
  },
})
  .then(closeIdleEndpoints)
  .then(closeJobStatistics)
  .then(ownLocks)
