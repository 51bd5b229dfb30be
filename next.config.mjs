import { withPayload } from '@payloadcms/next/withPayload'

/** Path words of the public addresses: the folder under src/app, then the word in each language. */
const words = {
  about: { en: 'about', fi: 'tietoa' },
  accessibility: { en: 'accessibility', fi: 'saavutettavuus' },
  partners: { en: 'partners', fi: 'partnerit' },
  privacy: { en: 'privacy', fi: 'tietosuoja' },
  programmes: { en: 'programmes', fi: 'ohjelmat' },
  projects: { en: 'projects', fi: 'hankkeet' },
  topics: { en: 'topics', fi: 'aiheet' },
}

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
  serverExternalPackages: ['pdfjs-dist', 'i18n-iso-countries'],
}

export default withPayload(nextConfig)
