import type { State } from './documents'
import type { Caller } from './roles'

/**
 * What came of a try: done; refused (401, 403); as if it were not there (404, or an empty answer);
 * or something that no table tells, in words.
 */
export type Outcome = 'allowed' | 'hidden' | 'refused' | `answered ${string}`

/** A request, and how its answer is read. */
export type Try = {
  body?: FormData | object
  /** Of an answer of 200: whether it did, or holds, what was asked. Without it, 200 is enough. */
  holds?: (answer: Record<string, unknown>) => boolean | Promise<boolean>
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  path: string
  /** What it may not change it passes over, or keeps as a draft: that is a refusal too. */
  passesOver?: boolean
  /** The document that is no good to the next try when this one was allowed. */
  spends?: [slug: string, state: State]
  /** In place of the caller's own. */
  token?: string
  /** A refusal that is none of 401 and 403, and how it begins. */
  refusal?: { status: number; text: string }
}

export const outcomeOf = async (
  response: Response,
  { holds, passesOver, refusal }: Pick<Try, 'holds' | 'passesOver' | 'refusal'>,
): Promise<Outcome> => {
  const { status } = response
  if (status === 401 || status === 403) return 'refused'
  const text = await response.text()
  if (status === 404 && !text.includes('Route not found')) return 'hidden'
  if (status === refusal?.status && text.includes(refusal.text)) return 'refused'
  if (status !== 200 && status !== 201) return `answered ${String(status)}: ${text.slice(0, 200)}`
  if (!holds || (await holds(JSON.parse(text) as Record<string, unknown>))) return 'allowed'
  return passesOver ? 'refused' : 'hidden'
}

/** What the table says should come of it, against what did; nothing when they agree. */
export type Seen = { caller: Caller; expected: Outcome; seen: Outcome; what: string }

/**
 * Where the two differ, in words. What is hidden from one must be seen by another at the same
 * address: otherwise it may just not be there.
 */
export const differencesIn = (all: Seen[]): string[] => {
  const wrong = all
    .filter(({ expected, seen }) => expected !== seen)
    .map(
      ({ caller, expected, seen, what }) => `${what} as ${caller.role}: ${expected}, yet ${seen}`,
    )
  const shown = new Set(all.flatMap(({ seen, what }) => (seen === 'allowed' ? [what] : [])))
  const unshown = all
    .filter(({ seen, what }) => seen === 'hidden' && !shown.has(what))
    .map(({ what }) => `${what}: hidden from all, so it may not be there`)
  return [...new Set([...wrong, ...unshown])]
}
