import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { SiteFrame } from '@/components/layout/SiteFrame'
import { ProjectView } from '@/components/project/ProjectView'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import { getProject } from '@/queries/getProject'

type Props = { params: Promise<{ locale: string; slug: string }> }

// Made when first asked for, kept until content changes: see refreshSite.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

const read = async (params: Props['params']) => {
  const { locale, slug } = await params
  if (!isLocale(locale)) return notFound()
  const found = (await getProject(locale, decodeURIComponent(slug))) ?? notFound()
  if ('movedTo' in found) return permanentRedirect(pagePath(locale, 'projects', found.movedTo))
  return found
}

/** The first text that is not empty. */
const firstOf = (...texts: (null | string | undefined)[]): null | string =>
  texts.find(Boolean) ?? null

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { project, slugs } = await read(params)
  const { locale, other, own } = project
  return {
    alternates: {
      canonical: pagePath(locale, 'projects', slugs[locale]),
      languages: Object.fromEntries(
        locales.map((language) => [language, pagePath(language, 'projects', slugs[language])]),
      ),
    },
    description: firstOf(own.meta?.description, own.summary, other.summary),
    title: firstOf(own.meta?.title, own.title, other.title),
  }
}

const ProjectPage = async ({ params }: Props) => {
  const { project, slugs } = await read(params)
  const { locale, otherLocale } = project
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="projects"
      locale={locale}
      otherHref={pagePath(otherLocale, 'projects', slugs[otherLocale])}
      t={t}
    >
      <ProjectView project={project} t={t} />
    </SiteFrame>
  )
}

export default ProjectPage
