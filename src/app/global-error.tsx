'use client'

import '@/styles/site.css'

import { getDictionary } from '@/i18n/dictionary'
import { defaultLocale, locales } from '@/i18n/locales'

/** When even the frame of the site fails: both languages, as nothing is known of the reader. */
const GlobalError = () => (
  <html lang={defaultLocale}>
    <body>
      <title>{getDictionary(defaultLocale)['error.title']}</title>
      <main style={{ margin: '4rem auto', maxInlineSize: '42rem', paddingInline: '1rem' }}>
        {locales.map((locale) => {
          const t = getDictionary(locale)
          return (
            <section key={locale} lang={locale}>
              <h1>{t['error.title']}</h1>
              <p>{t['error.text']}</p>
            </section>
          )
        })}
      </main>
    </body>
  </html>
)

export default GlobalError
