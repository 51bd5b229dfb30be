import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'

import { NotFoundPage } from '@/components/layout/NotFoundPage'
import { getDictionary } from '@/i18n/dictionary'
import { defaultLocale, isLocale } from '@/i18n/locales'

/** Of the address that was asked for: this page is given no parameters. */
const currentLocale = async () => {
  // Next writes its type on the first start or build only.
  const asked = await (rootLocale as () => Promise<string | undefined>)()
  return asked && isLocale(asked) ? asked : defaultLocale
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: getDictionary(await currentLocale())['notFound.title'],
})

const NotFound = async () => <NotFoundPage locale={await currentLocale()} />

export default NotFound
