import { getDictionary } from '../i18n/dictionary'
import type { Locale } from '../i18n/locales'
import { pagePath, sectionPath, type ListedSection, type Section } from '../i18n/paths'

/** Nodes of schema.org as one JSON-LD document. */
export const graph = (...nodes: object[]) => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
})

type Place = { name?: string | undefined; section: Section; slug?: string }

/** Where a page stands: the front page, its section, and its own name. */
export const breadcrumbList = (origin: string, locale: Locale, { name, section, slug }: Place) => {
  const t = getDictionary(locale)
  const steps = [
    { name: t['site.name'], path: sectionPath(locale) },
    { name: t[`nav.${section}`], path: sectionPath(locale, section) },
    ...(slug
      ? [{ name: name ?? slug, path: pagePath(locale, section as ListedSection, slug) }]
      : []),
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      item: origin + step.path,
      name: step.name,
      position: index + 1,
    })),
  }
}

/** The site, its owner, and how it is searched. */
export const webSite = (origin: string, locale: Locale) => {
  const t = getDictionary(locale)
  return {
    '@id': `${origin}${sectionPath(locale)}#site`,
    '@type': 'WebSite',
    description: t['site.description'],
    inLanguage: locale,
    name: t['site.name'],
    potentialAction: {
      '@type': 'SearchAction',
      'query-input': 'required name=search_term',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${origin}${sectionPath(locale, 'projects')}?q={search_term}`,
      },
    },
    publisher: { '@type': 'GovernmentOrganization', name: t['site.owner'] },
    url: origin + sectionPath(locale),
  }
}
