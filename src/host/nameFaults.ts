import type { AfterErrorHook } from 'payload'

type Fault = { message: string; path: string }

/**
 * Lets an answer of 400 name the fields that are wrong, whichever part of the bundle refused them.
 *
 * Next bundles Payload once for pages and once for routes. Payload knows its own errors by their
 * class, and those of the other copy lose their fields: the admin would say that something is
 * wrong, and not where.
 */
export const nameFaults: AfterErrorHook = ({ error }) => {
  const { data, message } = error as { data?: { errors?: Fault[] }; message: string }
  if (!Array.isArray(data?.errors)) return
  return { response: { errors: [{ data, message, name: 'ValidationError' }] } }
}
