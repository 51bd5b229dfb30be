import type { SiteTextSlug } from '../host/siteTexts'
import type { Locale } from '../i18n/locales'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { cached } from './cached'
import { inBothLanguages } from './inBothLanguages'

/** The published text of a static page in both languages, or nothing. */
export const getSiteText = cached('siteText', async (locale: Locale, slug: SiteTextSlug) => {
  const payload = await archive()
  const text = await inBothLanguages(locale, (language) =>
    payload.findGlobal({ ...asPublic(language), depth: 1, slug }),
  )
  return text?.own.title || text?.other.title ? text : undefined
})
