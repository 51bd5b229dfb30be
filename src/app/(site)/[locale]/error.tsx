'use client'

import { useParams } from 'next/navigation'

import { errorTexts } from '@/i18n/errorTexts'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

type Props = { error: Error; reset: () => void }

/** Without the frame of the site and its texts: every page would have to load them for this one. */
const ErrorPage = ({ reset }: Props) => {
  const { locale: asked } = useParams()
  const locale = typeof asked === 'string' && isLocale(asked) ? asked : defaultLocale
  const t = errorTexts[locale]
  return (
    <main className="alone">
      <title>{t['error.title']}</title>
      <h1>{t['error.title']}</h1>
      <p>{t['error.text']}</p>
      <p>
        <button className="ds-button" onClick={reset} type="button">
          {t['error.retry']}
        </button>
      </p>
      <p>
        <a href={sectionPath(locale, 'projects')}>{t['error.toList']}</a>
      </p>
    </main>
  )
}

export default ErrorPage
