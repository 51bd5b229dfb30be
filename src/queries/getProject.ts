import { locales, type Locale } from '../i18n/locales'
import { changeLog } from '../lib/changeLog'
import { publishedStates } from '../publicity/publishedStates'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { cached } from './cached'
import { findPage } from './findPage'
import { inBothLanguages } from './inBothLanguages'
import { withEarlierFiles } from './withEarlierFiles'

/**
 * The published project at a public address, relations with it, in both languages; where
 * the address has changed, the slug that it has now; or nothing; or that it was public once.
 */
export const getProject = cached('project', async (locale: Locale, slug: string) => {
  const found = await findPage('projects', locale, slug)
  if (!found || 'movedTo' in found || 'isGone' in found) return found
  const payload = await archive()
  const project = await inBothLanguages(locale, async (language) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'projects',
      depth: 2, // the emblem of a programme is two relations away
      limit: 1,
      pagination: false,
      populate: { projects: { slug: true, title: true } },
      where: { id: { equals: found.id } },
    })
    return docs[0] && (await withEarlierFiles(docs[0], language))
  })
  if (!project) return undefined
  const { publishedAt } = project.own
  return {
    changes: publishedAt
      ? changeLog(await publishedStates(payload, found.id, locales), publishedAt)
      : [],
    project,
    slugs: found.slugs,
  }
})
