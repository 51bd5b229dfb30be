'use client'

import '@/styles/site.css'

import { errorTexts } from '@/i18n/errorTexts'
import { defaultLocale, locales } from '@/i18n/locales'

/** When even the frame of the site fails: both languages, as nothing is known of the reader. */
const GlobalError = () => (
  <html lang={defaultLocale}>
    <body>
      <title>{errorTexts[defaultLocale]['error.title']}</title>
      <main className="alone">
        {locales.map((locale) => {
          const t = errorTexts[locale]
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
