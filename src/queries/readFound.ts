import type { Locale } from '../i18n/locales'
import { pagePath } from '../i18n/paths'
import { inLanguage, type LanguageText } from '../lib/inLanguage'
import type { SearchKind } from '../lib/searchRequest'
import type { Found } from '../search/types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { inBothLanguages } from './inBothLanguages'

/** A hit as it is shown. */
export type Shown = {
  /** Of a document: its size in bytes and what it is of, for how its place is called. */
  file?: { href: string; isPdf: boolean; mimeType: string; page: number }
  href: string
  id: string
  /** The language that the snippet is in. */
  language: Found['language']
  /** The published project that a document is of. */
  project?: { href: string; title: LanguageText }
  snippet: Found['snippet']
  title: LanguageText
}

type Read = {
  filename?: null | string
  id: string
  mimeType?: null | string
  name?: null | string
  slug?: null | string
  title?: null | string
  url?: null | string
}

/**
 * Reads what was found, as the public: what is not public any more since the index was asked is left out.
 */
export const readFound = async (
  locale: Locale,
  kind: SearchKind,
  found: Found[],
): Promise<Shown[]> => {
  if (found.length === 0) return []
  const both = await readBoth(
    locale,
    kind === 'documents' ? 'attachments' : kind,
    found.map(({ doc }) => doc),
  )
  if (!both) return []
  const projects =
    kind === 'documents'
      ? await projectsOf(
          locale,
          found.map(({ doc }) => doc),
        )
      : new Map<string, ProjectOf>()
  return found.flatMap(({ doc, language, page, snippet }) => {
    const [own, other] = [both.own.get(doc), both.other.get(doc)]
    const title = inLanguage(own?.title ?? own?.name, other?.title ?? other?.name, both.otherLocale)
    if (!own || !title) return []
    const shown = { id: doc, language, snippet, title }
    if (kind !== 'documents') {
      const slug = own.slug ?? other?.slug
      return slug ? [{ ...shown, href: pagePath(locale, kind, slug) }] : []
    }
    if (!own.url) return []
    const isPdf = own.mimeType === 'application/pdf'
    const file = new URL(own.url, 'http://archive.invalid').pathname
    const href = isPdf && page ? `${file}#page=${String(page)}` : file
    const project = projects.get(doc)
    return [
      {
        ...shown,
        href,
        ...(page ? { file: { href, isPdf, mimeType: own.mimeType ?? '', page } } : {}),
        ...(project ? { project } : {}),
      },
    ]
  })
}

const readBoth = (
  locale: Locale,
  collection: 'attachments' | Exclude<SearchKind, 'documents'>,
  ids: string[],
) =>
  inBothLanguages(locale, async (language) => {
    const { docs } = await (
      await archive()
    ).find({
      ...asPublic(language),
      collection,
      depth: 0,
      limit: 0,
      pagination: false,
      where: { id: { in: ids } },
      ...(collection === 'projects' ? { select: { slug: true, title: true } } : {}),
    })
    return new Map((docs as Read[]).map((doc) => [doc.id, doc]))
  })

type ProjectOf = { href: string; title: LanguageText }

/** The first published project that names each document. */
const projectsOf = async (locale: Locale, ids: string[]): Promise<Map<string, ProjectOf>> => {
  const both = await inBothLanguages(locale, async (language) => {
    const { docs } = await (
      await archive()
    ).find({
      ...asPublic(language),
      collection: 'projects',
      depth: 0,
      limit: 100,
      pagination: false,
      select: { attachments: true, slug: true, title: true },
      where: { attachments: { in: ids } },
    })
    return new Map(docs.map((project) => [project.id, project]))
  })
  const projects = new Map<string, ProjectOf>()
  for (const project of both?.own.values() ?? []) {
    const other = both?.other.get(project.id)
    const title = inLanguage(project.title, other?.title, both?.otherLocale ?? locale)
    const slug = project.slug ?? other?.slug
    if (!title || !slug) continue
    for (const attachment of project.attachments ?? []) {
      const id = typeof attachment === 'string' ? attachment : attachment.id
      if (!projects.has(id)) projects.set(id, { href: pagePath(locale, 'projects', slug), title })
    }
  }
  return projects
}
