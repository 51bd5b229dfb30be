import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { Gone, metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'
import { shareImage } from '@/app/(site)/shareImage'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { ProjectView } from '@/components/project/ProjectView'
import { StructuredData } from '@/components/ui/StructuredData'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import { getProject } from '@/queries/getProject'
import { breadcrumbList, graph } from '@/structuredData/graph'
import { researchProject } from '@/structuredData/project'

type Props = { params: Promise<{ locale: string; slug: string }> }

// Made when first asked for, kept until content changes: see refreshSite.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

const read = async (params: Props['params']) => {
  const { locale, slug } = await params
  if (!isLocale(locale)) return notFound()
  const found = (await getProject(locale, decodeURIComponent(slug))) ?? notFound()
  if ('isGone' in found) throw new Gone()
  if ('movedTo' in found) return permanentRedirect(pagePath(locale, 'projects', found.movedTo))
  return found
}

/** The first text that is not empty. */
const firstOf = (...texts: (null | string | undefined)[]): null | string =>
  texts.find(Boolean) ?? null

export const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
  const { project, slugs } = await read(params)
  const { locale, other, own } = project
  const path = pagePath(locale, 'projects', slugs[locale])
  const description = firstOf(own.meta?.description, own.summary, other.summary)
  const title = firstOf(own.meta?.title, own.title, other.title)
  return {
    alternates: {
      canonical: path,
      languages: Object.fromEntries(
        locales.map((language) => [language, pagePath(language, 'projects', slugs[language])]),
      ),
    },
    description,
    openGraph: {
      description: description ?? '',
      images: [shareImage(`${path}/share.png`, title ?? '')],
      locale: locale === 'fi' ? 'fi_FI' : 'en_GB',
      siteName: getDictionary(locale)['site.name'],
      title: title ?? '',
      type: 'article',
      url: path,
    },
    title,
  }
})

const ProjectPage = async ({ params }: Props) => {
  const { changes, project, slugs } = await read(params)
  const { locale, otherLocale } = project
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="projects"
      locale={locale}
      otherHref={pagePath(otherLocale, 'projects', slugs[otherLocale])}
      t={t}
    >
      <StructuredData
        data={graph(
          researchProject(project, env.SERVER_URL, slugs[locale]),
          breadcrumbList(env.SERVER_URL, locale, {
            name: firstOf(project.own.title, project.other.title) ?? undefined,
            section: 'projects',
            slug: slugs[locale],
          }),
        )}
      />
      <ProjectView changes={changes} origin={env.SERVER_URL} project={project} t={t} />
    </SiteFrame>
  )
}

export default pageOrNotFound(ProjectPage)
