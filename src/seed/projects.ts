import type { Payload } from 'payload'

import { projects } from './data/projects'
import type { ProjectSeed } from './data/types'
import { seedAttachments, seedImages } from './material'
import { once } from './once'
import { projectData } from './projectData'
import type { Vocabulary } from './vocabulary'

/** Makes the 22 projects, published in both languages, then what relates them to each other. */
export const seedProjects = async (
  payload: Payload,
  ids: Vocabulary,
  report: (title: string, done: number, all: number) => void,
): Promise<void> => {
  const made = new Map<string, string>()
  for (const [index, seed] of projects.entries()) {
    made.set(seed.id, await once(payload, `project:${seed.id}`, () => seedOne(payload, seed, ids)))
    report(seed.title.fi, index + 1, projects.length)
  }
  for (const { id, related } of projects) {
    const project = made.get(id)
    if (!related || !project) continue
    await once(payload, `related:${id}`, () =>
      payload.update({
        collection: 'projects',
        data: {
          _status: 'published',
          relatedProjects: related.flatMap(({ kind, project: other }) => {
            const target = made.get(other)
            return target ? [{ kind, project: target }] : []
          }),
        },
        id: project,
        locale: 'fi',
      }),
    )
  }
}

const seedOne = async (payload: Payload, seed: ProjectSeed, ids: Vocabulary) => {
  const material = {
    attachments: await seedAttachments(payload, seed),
    images: await seedImages(payload, seed),
  }
  const draft = await payload.create({
    collection: 'projects',
    data: { ...projectData(seed, 'fi', ids, material), _status: 'draft' },
    depth: 0,
    locale: 'fi',
  })
  const english = projectData(seed, 'en', ids, material)
  return payload.update({
    collection: 'projects',
    data: {
      ...english,
      // Rows keep their identity: the English text joins the Finnish one in the same row.
      images: sameRows(draft.images, english.images),
      keyFigures: sameRows(draft.keyFigures, english.keyFigures),
      keyResults: sameRows(draft.keyResults, english.keyResults),
      links: sameRows(draft.links, english.links),
      partners: sameRows(draft.partners, english.partners),
      phases: sameRows(draft.phases, english.phases),
      _status: 'published',
    },
    depth: 0,
    id: draft.id,
    locale: 'en',
  })
}

const sameRows = <Row extends object>(
  stored: { id?: null | string }[] | null | undefined,
  rows: null | Row[] | undefined,
): (Row & { id: null | string })[] =>
  (rows ?? []).map((row, index) => ({ ...row, id: stored?.[index]?.id ?? null }))
