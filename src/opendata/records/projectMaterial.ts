import type { ProjectRecord } from '../schema/project'
import type { Context } from './context'
import { idOf, idsOf, known, rowsOf, stringOf, textOf, type Row } from './values'

export const documentsOf = (row: Row, { documents }: Context): ProjectRecord['documents'] =>
  idsOf(row.attachments).flatMap((id) => {
    const document = documents.get(id)
    if (!document) return []
    const { identifier, kind, language, title, url } = document
    return { identifier, kind, language, title, url }
  })

export const imagesOf = (row: Row, { images }: Context): ProjectRecord['images'] =>
  rowsOf(row.images).flatMap(({ image, kind }) => {
    const found = images.get(idOf(image) ?? '')
    return found
      ? { ...found, kind: (stringOf(kind) ?? 'photo') as 'fundingLogo' | 'logo' | 'photo' }
      : []
  })

export const linksOf = (row: Row): ProjectRecord['links'] =>
  rowsOf(row.links).map(({ label, language, url }) =>
    known({ label: textOf(label) ?? {}, language: stringOf(language), url: stringOf(url) }),
  )

/** Only those that are published: a draft is not even named. */
export const relatedOf = (row: Row, { projects }: Context): ProjectRecord['relatedProjects'] =>
  rowsOf(row.relatedProjects).flatMap(({ kind, project }) => {
    const found = projects.get(idOf(project) ?? '')
    if (!found) return []
    const { identifier, title } = found
    return { identifier, kind: stringOf(kind) as 'predecessor' | 'sister' | 'successor', title }
  })
