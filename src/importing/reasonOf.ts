import { ValidationError } from 'payload'

/** Why a save was refused, in the words that the archive has for its editors. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  }
  return error instanceof Error ? error.message : String(error)
}
