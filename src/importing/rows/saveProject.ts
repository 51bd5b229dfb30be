import { ValidationError, type PayloadRequest } from 'payload'

import type { Changes } from './changesOf'
import type { PlannedProject } from './planRow'

type Save = {
  changes: Changes
  /** Of the stored project; a new one is made without it. */
  id: string | undefined
  project: PlannedProject
  toCheck: string
}

/** Saves a row as a draft, in the transaction of the request. What is public stays as it is. */
export const saveProject = async (
  req: PayloadRequest,
  { changes, id, project, toCheck }: Save,
): Promise<void> => {
  const finnish = { ...changes.fi, ...(toCheck ? { toCheck } : {}) }
  const saved = id ? await update(req, id, 'fi', finnish) : await create(req, finnish, project)
  if (Object.keys(changes.en).length) await update(req, saved, 'en', changes.en)
}

const create = async (
  req: PayloadRequest,
  data: Changes['fi'],
  { identifier }: PlannedProject,
): Promise<string> => {
  const { id } = await req.payload.create({
    collection: 'projects',
    data: {
      ...data,
      _status: 'draft',
      ...(identifier ? { identifier } : {}),
    },
    depth: 0,
    draft: true,
    locale: 'fi',
    req,
  })
  return id
}

const update = async (
  req: PayloadRequest,
  id: string,
  locale: 'en' | 'fi',
  data: Changes['fi'],
): Promise<string> => {
  if (Object.keys(data).length) {
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
  return id
}

/** Why a save was refused, in the words that the archive has for its editors. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  }
  return error instanceof Error ? error.message : String(error)
}
