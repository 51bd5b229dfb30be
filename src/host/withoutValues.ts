/**
 * An error of the database without what was to be stored or looked for, such as the name and
 * address of who wrote: fit for a log. Drizzle puts all parameters into its message; MongoDB the
 * value that is there already. Other errors are returned as they are.
 */
export const withoutValues = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const message = error.message
    .replace(/^(Failed query: .*?)\nparams: .*$/s, '$1')
    .replace(/ dup key: \{.*$/s, '')
  const cause = withoutValues(error.cause)
  if (message === error.message && cause === error.cause) return error
  const told = new Error(message, cause === undefined ? undefined : { cause })
  told.name = error.name
  if (error.stack) told.stack = error.stack.replace(error.message, () => message)
  return 'code' in error ? Object.assign(told, { code: error.code }) : told
}
