import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { SiteFrame } from '@/components/layout/SiteFrame'
import { PreviewNote } from '@/components/preview/PreviewNote'
import { ReloadOnSave } from '@/components/preview/ReloadOnSave'
import { ProjectView } from '@/components/project/ProjectView'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { previewPath } from '@/i18n/paths'
import { getPreview } from '@/queries/getPreview'

type Props = { params: Promise<{ key: string; locale: string }> }

// Made anew for whoever asks, and kept nowhere: a draft must reach no cache.
export const dynamic = 'force-dynamic'

const read = async (params: Props['params']) => {
  const { key, locale } = await params
  if (!isLocale(locale)) return notFound()
  const decoded = decodeURIComponent(key)
  return { key: decoded, project: (await getPreview(locale, decoded)) ?? notFound() }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { project } = await read(params)
  const { locale, other, own } = project
  const t = getDictionary(locale)
  return {
    referrer: 'no-referrer', // the address is the key
    robots: { follow: false, index: false, noarchive: true },
    title: `${t['preview.title']}: ${own.title || other.title}`,
  }
}

const PreviewPage = async ({ params }: Props) => {
  const { key, project } = await read(params)
  const { locale, otherLocale } = project
  const t = getDictionary(locale)
  return (
    <SiteFrame current="projects" locale={locale} otherHref={previewPath(otherLocale, key)} t={t}>
      <PreviewNote locale={locale} savedAt={project.own.updatedAt} t={t} />
      <ProjectView changes={[]} origin={env.SERVER_URL} project={project} t={t} />
      <ReloadOnSave />
    </SiteFrame>
  )
}

export default PreviewPage
