import type { Payload } from 'payload'

import { siteTextSlugs } from '../host/siteTexts'
import { siteTexts, statement } from './data/siteTexts'
import { once } from './once'
import { toLexical } from './toLexical'

/** Writes the static pages of the site, published in both languages. */
export const seedSiteTexts = async (payload: Payload): Promise<void> => {
  for (const slug of siteTextSlugs) {
    await once(payload, `page:${slug}`, async () => {
      const { body, title } = siteTexts[slug]
      for (const locale of ['fi', 'en'] as const) {
        await payload.updateGlobal({
          data: {
            _status: 'published',
            body: toLexical(body[locale]),
            title: title[locale],
            ...(slug === 'accessibility' ? await statementIn(payload, locale) : {}),
          },
          locale,
          slug,
        })
      }
      return { id: slug }
    })
  }
}

/** The rows of the other language are the same rows: they keep their ids. */
const statementIn = async (payload: Payload, locale: 'en' | 'fi') => {
  const { contactUnit, shortcomings, ...facts } = statement
  const { shortcomings: rows } = await payload.findGlobal({ slug: 'accessibility' })
  return {
    ...facts,
    contactUnit: contactUnit[locale],
    shortcomings: shortcomings.map(({ reason, what }, index) => {
      const id = rows?.[index]?.id
      return { ...(id ? { id } : {}), reason, what: what[locale] }
    }),
  }
}
