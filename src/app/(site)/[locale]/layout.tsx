import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import '@/styles/site.css'

import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { defaultLocale, isLocale } from '@/i18n/locales'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** An address in a language that the site does not have gets its 404 in the source language. */
const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : defaultLocale
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const t = getDictionary(await localeOf(params))
  return {
    description: t['site.description'],
    metadataBase: new URL(env.SERVER_URL),
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
