import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The request for a read on the side: the same user and transaction, languages and notes of its own.
 *
 * Payload's Local API writes its `locale` and `fallbackLocale` into the request that it is given,
 * and a save under way reads them there: without this, a read of every language made the save
 * drop what the editor wrote. It replaces `context` too, which hooks keep notes in.
 */
export const aside = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale'])
