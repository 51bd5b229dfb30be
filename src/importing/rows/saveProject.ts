import type { PayloadRequest } from 'payload'

import { aside } from '../../lib/aside'
import type { Changes } from './changesOf'
import type { PlannedProject } from './planRow'

type Save = {
  changes: Changes
  /** Of the stored project; a new one is made without it. */
  id: string | undefined
  project: PlannedProject
  toCheck: string
}

/**
 * Saves a row as a draft, in the transaction of the request. What is public stays as it is.
 * @returns the id of the project
 */
export const saveProject = async (
  req: PayloadRequest,
  { changes, id, project, toCheck }: Save,
): Promise<string> => {
  const finnish = { ...changes.fi, ...(toCheck ? { toCheck } : {}) }
  if (!id) return create(req, { en: changes.en, fi: finnish }, project)
  await update(req, id, 'fi', finnish)
  await update(req, id, 'en', changes.en)
  return id
}

const create = async (
  req: PayloadRequest,
  { en, fi }: Changes,
  { identifier }: PlannedProject,
): Promise<string> => {
  const { id } = await req.payload.create({
    collection: 'projects',
    ...(Object.keys(en).length ? { context: { otherLanguages: { en } } } : {}),
    data: {
      ...fi,
      _status: 'draft',
      ...(identifier ? { identifier } : {}),
    },
    depth: 0,
    draft: true,
    locale: 'fi',
    req: aside(req),
  })
  return id
}

const update = async (
  req: PayloadRequest,
  id: string,
  locale: 'en' | 'fi',
  data: Changes['fi'],
): Promise<void> => {
  if (Object.keys(data).length === 0) return
  await req.payload.update({
    collection: 'projects',
    data,
    depth: 0,
    draft: true,
    id,
    locale,
    req,
  })
}
