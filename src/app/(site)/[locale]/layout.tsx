import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import '@/styles/site.css'

import { env } from '@/env'
import { shareImage } from '@/app/(site)/shareImage'
import { getDictionary } from '@/i18n/dictionary'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** An address in a language that the site does not have gets its 404 in the source language. */
const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : defaultLocale
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params)
  const t = getDictionary(locale)
  return {
    description: t['site.description'],
    metadataBase: new URL(env.SERVER_URL),
    openGraph: {
      images: [shareImage(`${sectionPath(locale)}/share.png`, t['front.title'])],
      locale: locale === 'fi' ? 'fi_FI' : 'en_GB',
      siteName: t['site.name'],
      type: 'website',
    },
    twitter: { card: 'summary_large_image' },
    title: { default: t['site.name'], template: `%s – ${t['site.name']}` },
  }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

const Layout = async ({ children, params }: Props) => (
  <html lang={await localeOf(params)}>
    <body>{children}</body>
  </html>
)

export default Layout
