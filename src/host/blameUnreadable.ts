import type { AfterErrorHook, PayloadRequest } from 'payload'

import { hostMessage } from './messages'

/**
 * Answers 400 to a REST request that holds no JSON where JSON belongs: Payload parses it without
 * care, and would answer 500 as if the archive were broken.
 */
export const blameUnreadable: AfterErrorHook = ({ error, req }) => {
  // By name: the routes and the pages have a copy of Payload each.
  if (error.name !== 'SyntaxError' || !isUnreadable(req)) return
  const message = hostMessage(req, 'request.unreadable')
  return { response: { errors: [{ message, name: 'APIError' }] }, status: 400 }
}

const isUnreadable = (req: PayloadRequest): boolean => {
  const query = (req as Partial<PayloadRequest>).query ?? {}
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  return [query.where, query.data].some(isNotJson) || (isForm && req.data === undefined)
}

const isNotJson = (value: unknown): boolean => {
  if (typeof value !== 'string' || value === '') return false
  try {
    JSON.parse(value)
    return false
  } catch {
    return true
  }
}
