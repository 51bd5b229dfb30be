import { withPayload } from '@payloadcms/next/withPayload'
import { readFileSync } from 'node:fs'

/** Path words of the public addresses: the folder under src/app, then the word in each language. */
const words = JSON.parse(readFileSync(new URL('src/i18n/pathWords.json', import.meta.url), 'utf8'))

const translated = Object.entries(words).flatMap(([folder, byLocale]) =>
  Object.entries(byLocale)
    .filter(([, word]) => word !== folder)
    .map(([locale, word]) => ({ folder, locale, word })),
)

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // The public sees one address for each page: the folder names never show.
  redirects: () =>
    translated.map(({ folder, locale, word }) => ({
      destination: `/${locale}/${word}/:path*`,
      permanent: true,
      source: `/${locale}/${folder}/:path*`,
    })),
  rewrites: () => ({
    beforeFiles: translated.map(({ folder, locale, word }) => ({
      destination: `/${locale}/${folder}/:path*`,
      source: `/${locale}/${word}/:path*`,
    })),
  }),
  // Payload loads date-fns by a closed list without Finnish: Estonian's place is given to it.
  turbopack: {
    resolveAlias: { 'date-fns/locale/et': './src/admin/dateFns/finnishAsEstonian.ts' },
  },
  // Types are checked by `npm test`: whoever builds to run the archive need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['i18n-iso-countries', 'pdfjs-dist'],
}

export default withPayload(nextConfig)
