import type { GlobalConfig, StaticLabel } from 'payload'

import { authenticated } from '../access/authenticated'
import { publisher } from '../access/publisher'
import { bodyField } from '../fields/bodyField'
import { refreshSite } from './refreshSite'
import { statementFields } from './statementFields'

/** The static pages of the site, edited in the admin: one global each. */
export const siteTextSlugs = ['about', 'accessibility', 'privacy'] as const
export type SiteTextSlug = (typeof siteTextSlugs)[number]

const labels: Record<SiteTextSlug, StaticLabel> = {
  about: { en: 'About the archive', fi: 'Tietoa arkistosta' },
  accessibility: { en: 'Accessibility statement', fi: 'Saavutettavuusseloste' },
  privacy: { en: 'Privacy', fi: 'Tietosuoja' },
}

export const createSiteTexts = (): GlobalConfig[] =>
  siteTextSlugs.map((slug) => ({
    slug,
    label: labels[slug],
    access: {
      // A draft is never public: without the published state there is nothing to read.
      read: ({ req: { user } }) => (user ? true : { _status: { equals: 'published' } }),
      readDrafts: authenticated,
      readVersions: authenticated,
      update: publisher,
    },
    admin: { group: { en: 'Pages of the site', fi: 'Sivuston sivut' } },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: { en: 'Title', fi: 'Otsikko' },
        admin: {
          description: {
            en: 'The heading of the page.',
            fi: 'Sivun otsikko.',
          },
        },
        localized: true,
        maxLength: 120,
        required: true,
      },
      bodyField('body', {
        description: {
          en: 'Divide a long text by headings. Readers see it when it is published.',
          fi: 'Jaa pitkä teksti väliotsikoilla. Lukijat näkevät tekstin, kun se julkaistaan.',
        },
        hasImages: false,
        label: { en: 'Text', fi: 'Teksti' },
        required: true,
      }),
      ...(slug === 'accessibility' ? statementFields() : []),
    ],
    hooks: { afterChange: [({ req }) => refreshSite({ collection: slug, req })] },
    versions: { drafts: { autosave: { interval: 800 } }, max: 0 },
  }))
