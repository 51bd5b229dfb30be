import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense, type ReactNode } from 'react'

import { NotFoundPage } from '@/components/layout/NotFoundPage'
import { getDictionary } from '@/i18n/dictionary'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'

type Props = { params: Promise<{ locale: string }> }

/**
 * A page that may call `notFound()`, whose 404 can be read without JavaScript. Alone, Next sends an
 * empty page for the browser to fill in; where the call is made within a boundary, it sends the
 * boundary's fallback, and the status.
 *
 * The boundary is there only when nothing is found: React would put the whole page after its
 * fallback otherwise, for a script to move into place. Only for pages that are made whole before
 * they are sent (`dynamic = 'force-static'`): of others the status is gone by then.
 */
export const pageOrNotFound =
  <P extends Props>(page: (props: P) => Promise<ReactNode>) =>
  async (props: P): Promise<ReactNode> => {
    try {
      return await page(props)
    } catch (error) {
      const locale = await localeOf(props)
      // Not by `notFound()`: in the browser Next would put its 404 in the place of this page.
      if (error instanceof Gone) return <NotFoundPage isGone locale={locale} />
      if (!isNotFound(error)) throw error
      return (
        <Suspense fallback={<NotFoundPage locale={locale} />}>
          <Missing />
        </Suspense>
      )
    }
  }

/** Thrown by a page that was public once: a reader who had its address is told so. */
export class Gone extends Error {}

const Missing = (): never => notFound()

/** The metadata of such a page: where it finds nothing, the title of the 404. */
export const metadataOrNotFound =
  <P extends Props>(generate: (props: P) => Promise<Metadata>) =>
  async (props: P): Promise<Metadata> => {
    try {
      return await generate(props)
    } catch (error) {
      const t = getDictionary(await localeOf(props))
      if (error instanceof Gone) return { robots: { index: false }, title: t['gone.title'] }
      if (!isNotFound(error)) throw error
      return { title: t['notFound.title'] }
    }
  }

/** Next marks what `notFound()` throws by this digest. */
const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && error.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'

const localeOf = async ({ params }: Props): Promise<Locale> => {
  const { locale } = await params
  return isLocale(locale) ? locale : defaultLocale
}
