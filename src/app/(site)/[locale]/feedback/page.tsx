import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { FeedbackForm } from '@/components/feedback/FeedbackForm'
import { formTexts } from '@/components/feedback/formTexts'
import { FeedbackSent } from '@/components/feedback/FeedbackSent'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { PageHeader } from '@/components/ui/PageHeader'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import type { SearchParams } from '@/lib/projectFilter'
import { getDocumentTitle } from '@/queries/getDocumentTitle'
import { newFormToken } from '@/queries/newFormToken'

import { sendFeedback } from './sendFeedback'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const languages = Object.fromEntries(locales.map((code) => [code, sectionPath(code, 'feedback')]))
  return {
    alternates: { canonical: sectionPath(locale, 'feedback'), languages },
    title: getDictionary(locale)['feedback.title'],
  }
}

export default async function FeedbackPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const given = await searchParams
  const first = (name: string) => [given[name]].flat()[0] ?? ''
  const t = getDictionary(locale)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const reference = first('sent')
  const isSent = /^\d{8}-[A-Z2-9]{4}$/.test(reference)
  const title = await getDocumentTitle(locale, first('document'))
  const about = {
    document: title ? first('document') : '',
    page: first('page').slice(0, 500) || (await pageBefore()),
  }
  const query = new URLSearchParams(
    Object.entries({ ...about, kind: first('kind') }).filter(([, value]) => value),
  ).toString()
  return (
    <SiteFrame
      current="feedback"
      locale={locale}
      otherHref={sectionPath(otherLocale, 'feedback') + (query && `?${query}`)}
      t={t}
    >
      <PageHeader title={{ text: t[isSent ? 'feedback.sentTitle' : 'feedback.title'] }}>
        {!isSent && <p>{t['feedback.intro']}</p>}
      </PageHeader>
      {isSent ? (
        <FeedbackSent locale={locale} reference={reference} t={t} />
      ) : (
        <FeedbackForm
          document={title}
          initial={{
            attempt: 0,
            faults: {},
            form: { ...about, email: '', kind: first('kind'), message: '', name: '' },
            token: await newFormToken(),
          }}
          locale={locale}
          privacyHref={sectionPath(locale, 'privacy')}
          send={sendFeedback}
          texts={formTexts(t)}
        />
      )}
    </SiteFrame>
  )
}

/** The path of the page of this site that the reader came from, or nothing. */
const pageBefore = async (): Promise<string> => {
  const sent = await headers()
  const referer = sent.get('referer') ?? ''
  if (!URL.canParse(referer)) return ''
  const { host, pathname, search } = new URL(referer)
  const isForm = locales.some((locale) => pathname === sectionPath(locale, 'feedback'))
  return host === sent.get('host') && !isForm ? (pathname + search).slice(0, 500) : ''
}
