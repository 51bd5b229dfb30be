import { documentOf, documentsOf } from '../components/ui/rows'
import { pagePath } from '../i18n/paths'
import { inLanguage } from '../lib/inLanguage'
import type { Attachment, Partner, Project } from '../payload-types'
import type { InBothLanguages } from '../queries/inBothLanguages'

const licences: Partial<Record<Attachment['licence'], string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/** A project as schema.org knows it. What is not known is left out. */
export const researchProject = (
  { locale, other, otherLocale, own }: InBothLanguages<Project>,
  origin: string,
  slug: string,
) => {
  const url = origin + pagePath(locale, 'projects', slug)
  const members = [
    ...(documentOf(own.leadPartner) ? [documentOf(own.leadPartner)] : []),
    ...(own.partners ?? []).map(({ organisation }) => documentOf(organisation)),
  ].filter((partner) => partner !== undefined)
  return known({
    '@id': `${url}#project`,
    '@type': 'ResearchProject',
    alternateName: own.acronym,
    description: inLanguage(own.summary, other.summary, otherLocale)?.text,
    dissolutionDate: own.phases.at(-1)?.end,
    foundingDate: own.phases[0]?.start,
    funder: documentsOf(own.programmes).map(({ funder, name }) => ({
      '@type': 'Organization',
      name: funder || name,
    })),
    identifier: own.grantNumber,
    member: members.map(organization),
    name: inLanguage(own.title, other.title, otherLocale)?.text,
    subjectOf: documentsOf(own.attachments).map((document) => digitalDocument(document, origin)),
    url,
  })
}

export const organization = ({ country, name, website }: Partner) =>
  known({
    '@type': 'Organization',
    address: country && { '@type': 'PostalAddress', addressCountry: country },
    name,
    url: website,
  })

const digitalDocument = (document: Attachment, origin: string) =>
  known({
    '@type': 'DigitalDocument',
    datePublished: document.firstPublished,
    description: document.description,
    encodingFormat: document.mimeType,
    inLanguage: document.language,
    license: licences[document.licence],
    name: document.title,
    url: document.url && new URL(document.url, origin).href,
  })

/** Without what is empty. */
const known = (node: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : Boolean(value),
    ),
  )
