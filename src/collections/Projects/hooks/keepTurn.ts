import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
} from 'payload'

import { message } from '../../../messages'
import { slugs } from '../../../slugs'

const locks: CollectionSlug = 'payload-locked-documents'

/** Remembers that what follows is an autosave: Payload tells it to this hook alone. */
export const noteAutosave: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'update') context.isAutosave = 'autosave' in args && args.autosave
  return args
}

/**
 * Gives whoever writes a project their turn back after an autosave.
 *
 * Payload takes a save for the end of writing and deletes the lock of the document. With autosave
 * that is after every word: nobody would be told that another is writing, and who lost the turn to
 * a colleague would never hear of it.
 */
export const keepTurn: CollectionAfterChangeHook<{ id: number | string }> = async ({
  context,
  doc,
  req,
}) => {
  const { payload, user } = req
  if (!context.isAutosave || !user) return
  // As Payload deletes it: on MongoDB outside the transaction, where a write of the same document
  // by the form would end it.
  const shared = payload.db.name === 'mongoose' ? {} : { req }
  const where = {
    'document.relationTo': { equals: slugs.projects },
    'document.value': { equals: doc.id },
  }
  const { docs } = await payload.db.find({ collection: locks, limit: 1, where, ...shared })
  if (docs.length > 0) return
  await payload.db.create({
    collection: locks,
    data: {
      document: { relationTo: slugs.projects, value: doc.id },
      user: { relationTo: user.collection, value: user.id },
    },
    ...shared,
  })
}

/** Says in the language of the admin that a colleague has the turn: Payload says it in English. */
export const nameTurn: CollectionAfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number }
  if (status !== 423) return
  return { response: { errors: [{ message: message(req, 'project.othersTurn') }] } }
}
