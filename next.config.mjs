import { withPayload } from '@payloadcms/next/withPayload'
import { readFileSync } from 'node:fs'

/** Path words of the public addresses: the folder under src/app, then the word in each language. */
const words = JSON.parse(readFileSync(new URL('src/i18n/pathWords.json', import.meta.url), 'utf8'))

const translated = Object.entries(words).flatMap(([folder, byLocale]) =>
  Object.entries(byLocale)
    .filter(([, word]) => word !== folder)
    .map(([locale, word]) => ({ folder, locale, word })),
)

/** What every answer carries. Public pages get their content security policy in server/. */
const headersOfAll = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN', // the admin shows previews of the site in a frame
  // Browsers heed it over HTTPS only.
  'Strict-Transport-Security': 'max-age=31536000',
}

/** The admin runs Payload's scripts and styles, some of them inline: they cannot be told by digest. */
const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ')

const headersOf = (source, values) => ({
  headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  source,
})

/**
 * Pages that are made for each request, and are the same for everybody: the cache may keep them.
 * The form for feedback is not: it says which page its reader comes from.
 */
const shared = Object.keys(words)
  .filter((folder) => folder !== 'feedback')
  .flatMap((folder) => Object.entries(words[folder]).map(([locale, word]) => `/${locale}/${word}`))

/** @type {import('next').NextConfig} */
const nextConfig = {
  // The title comes in the head, for everybody: Next would send it late and have a script move it.
  htmlLimitedBots: /.*/,
  // Pictures are made in their sizes when they are sent in: nobody may ask for others, nor fill the disk.
  images: { unoptimized: true },
  poweredByHeader: false,
  headers: () => [
    headersOf('/:path*', headersOfAll),
    headersOf('/admin/:path*', { 'Content-Security-Policy': adminPolicy }),
    ...shared.map((source) => headersOf(source, { 'Cache-Control': 'public, s-maxage=60' })),
  ],
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
  serverExternalPackages: [
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-en',
    '@zxcvbn-ts/language-fi',
    'fontkit',
    'i18n-iso-countries',
    'koffi',
    'pdfjs-dist',
  ],
}

export default withPayload(nextConfig)
