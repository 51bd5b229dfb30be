import type { Payload } from 'payload'

/**
 * Makes a piece of the demo archive once, and remembers its id under `key`.
 *
 * A second run leaves alone what the first one made, whatever has become of it since: changed,
 * renamed or deleted. A run that was cut short goes on where it ended.
 */
export const once = async (
  payload: Payload,
  key: string,
  make: () => Promise<{ id: string }>,
): Promise<string> => {
  const known = await payload.kv.get<{ id: string }>(`seed:${key}`)
  if (known) return known.id
  const { id } = await make()
  await payload.kv.set(`seed:${key}`, { id })
  return id
}
