import type { Access } from 'payload'

import { publisher } from './publisher'

/**
 * Publishers, and contributors as far as nothing is published by it.
 *
 * Payload asks with `_status: 'published'` to decide whether the edit view offers to publish.
 * That what a contributor saves stays a draft is kept by `contributorWritesDrafts`.
 */
export const publisherOrDraft: Access<{ _status?: string }> = ({ data, req }) =>
  publisher({ req }) || (Boolean(req.user) && data?._status !== 'published')
