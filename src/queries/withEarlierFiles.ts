import type { Locale } from '../i18n/locales'
import type { Project } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'

/** The project with the earlier files of its attachments loaded, as far as the public may read them. */
export const withEarlierFiles = async (project: Project, locale: Locale): Promise<Project> => {
  const attachments = (project.attachments ?? []).filter((one) => typeof one === 'object')
  const replaced = attachments.filter(({ earlierFiles }) => earlierFiles?.docs?.length)
  if (replaced.length === 0) return project
  const { docs } = await (
    await archive()
  ).find({
    ...asPublic(locale),
    collection: 'earlier-files',
    depth: 0,
    pagination: false,
    sort: '-replacedAt',
    where: { attachment: { in: replaced.map(({ id }) => id) } },
  })
  return {
    ...project,
    attachments: attachments.map((one) => ({
      ...one,
      earlierFiles: { docs: docs.filter(({ attachment }) => attachment === one.id) },
    })),
  }
}
