import type { Payload } from 'payload'

import { siteTextSlugs } from '../host/siteTexts'
import { siteTexts } from './data/siteTexts'
import { once } from './once'
import { toLexical } from './toLexical'

/** Writes the static pages of the site, published in both languages. */
export const seedSiteTexts = async (payload: Payload): Promise<void> => {
  for (const slug of siteTextSlugs) {
    await once(payload, `page:${slug}`, async () => {
      const { body, title } = siteTexts[slug]
      for (const locale of ['fi', 'en'] as const) {
        await payload.updateGlobal({
          data: { _status: 'published', body: toLexical(body[locale]), title: title[locale] },
          locale,
          slug,
        })
      }
      return { id: slug }
    })
  }
}
