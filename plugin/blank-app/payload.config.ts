import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { auditPlugin, boundsPlugin, projectArchivePlugin } from 'payload-project-archive'
import { adminI18n } from 'payload-project-archive/admin/i18n'
import sharp from 'sharp'

export default buildConfig({
  admin: {
    importMap: { baseDir: dirname(fileURLToPath(import.meta.url)) },
    user: 'users',
  },
  collections: [{ slug: 'users', auth: true, fields: [] }],
  db: sqliteAdapter({ client: { url: 'file:./app.db' }, push: true, transactionOptions: {} }),
  editor: lexicalEditor(),
  i18n: adminI18n,
  localization: { defaultLocale: 'fi', fallback: true, locales: ['fi', 'en'] },
  plugins: [
    projectArchivePlugin({ adminComponents: 'payload-project-archive/admin' }),
    boundsPlugin(),
    auditPlugin(),
  ],
  secret: 'a-blank-app-that-only-tries-the-plugin',
  sharp,
  telemetry: false,
})
