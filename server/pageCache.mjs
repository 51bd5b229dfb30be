// @ts-check
import { LRUCache } from 'lru-cache'

/**
 * A finished page: what is sent, in each encoding, made once.
 *
 * @typedef {object} Entry
 * @property {number} status
 * @property {Record<string, string | string[]>} headers without those of length, encoding and caching
 * @property {string} etag strong, of the unencoded body
 * @property {{ br?: Buffer, gzip?: Buffer, identity: Buffer }} bodies
 */

/** Bytes of all that is kept: about 3,000 pages. */
const largest = 128 * 1024 * 1024
/** A page that nobody asked to refresh is made anew after a day. */
const longest = 24 * 60 * 60 * 1000
/** Milliseconds after a change at which the cache is emptied once more. */
const settling = [250, 1000, 5000]
/** Milliseconds after a change during which no cache in front is to keep what may be old. */
const unsettled = 1000

/**
 * Finished pages by address, the least used dropped first.
 *
 * `refreshSite` empties it through `globalThis[Symbol.for('hankearkisto.pageCache')]`: Next's
 * bundle, in the same process, can import nothing of this file.
 *
 * @param {{ onChanged?: () => void }} options onChanged: told when this process has changed content
 */
export const createPageCache = ({ onChanged = () => {} } = {}) => {
  /** @type {LRUCache<string, Entry>} */
  const entries = new LRUCache({
    maxSize: largest,
    sizeCalculation: ({ bodies }, key) =>
      key.length + Object.values(bodies).reduce((sum, body) => sum + body.length, 512),
    ttl: longest,
  })
  let [changes, generation] = [0, 0]
  let settled = 0 // milliseconds since 1970
  const purge = () => {
    generation += 1
    entries.clear()
  }
  const changedElsewhere = () => {
    settled = Date.now() + unsettled
    purge()
  }
  const cache = {
    /**
     * Content has changed: drops everything now, and again when Next has dropped its own pages and
     * the database has committed, for what was made of the old content in between.
     */
    changed: () => {
      changes += 1
      changedElsewhere()
      for (const wait of settling) setTimeout(purge, wait).unref()
      onChanged()
    },
    /** Another process has changed content: drops everything now. What follows is for who tells. */
    changedElsewhere,
    /** How often this process has changed content. */
    changes: () => changes,
    /** @param {string} key */
    get: (key) => entries.get(key),
    /** To be taken before a page is made, and given to `set`. */
    generation: () => generation,
    /** Whether nothing has changed of late: a cache in front may keep what is sent now. */
    isSettled: () => Date.now() >= settled,
    /** Drops everything, also what is being made at this moment. */
    purge,
    /**
     * Keeps a page, unless content has changed since it was begun.
     *
     * @param {string} key
     * @param {Entry} entry
     * @param {number} begunIn
     */
    set: (key, entry, begunIn) => {
      if (begunIn === generation) entries.set(key, entry)
    },
  }
  Object.assign(globalThis, { [Symbol.for('hankearkisto.pageCache')]: cache })
  return cache
}

/** @typedef {ReturnType<typeof createPageCache>} PageCache */
