import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import { slugs } from '../slugs'
import { tryAddress } from './tryAddress'

type Options = {
  allowPrivate?: boolean
  /** When to stop starting new tries. @default ten minutes */
  budgetMilliseconds?: number
  /** Told of each address that has been tried. */
  onTried?: (done: number, all: number, url: string) => void
  /** Only these addresses; otherwise those of every published project, the longest untried first. */
  urls?: string[]
}

type Check = { checkedAt: string; failures?: null | number; id: number | string; url: string }

/** How many addresses are tried at a time. */
const abreast = 5

const minutes = 60_000

/**
 * Tries the links of published projects and keeps what came of it.
 * @returns how many were tried, and how many of them are dead
 */
export const checkLinks = async (
  payload: Payload,
  { allowPrivate = false, budgetMilliseconds = 10 * minutes, onTried, urls }: Options = {},
): Promise<{ dead: number; tried: number }> => {
  const until = Date.now() + budgetMilliseconds
  const known = new Map((await knownChecks(payload)).map((check) => [check.url, check]))
  const waiting = [...new Set(urls ?? (await publishedLinks(payload)))].sort((a, b) =>
    (known.get(a)?.checkedAt ?? '').localeCompare(known.get(b)?.checkedAt ?? ''),
  )
  if (!urls) await forget(payload, [...known.values()], new Set(waiting))
  const all = waiting.length
  const result = { dead: 0, tried: 0 }
  const work = async () => {
    for (let url = waiting.shift(); url && Date.now() < until; url = waiting.shift()) {
      result.tried += 1
      if (await tryOne(payload, url, known.get(url), allowPrivate)) result.dead += 1
      onTried?.(result.tried, all, url)
    }
  }
  await Promise.all(Array.from({ length: abreast }, work))
  return result
}

/** @returns whether the address is dead */
const tryOne = async (
  payload: Payload,
  url: string,
  before: Check | undefined,
  allowPrivate: boolean,
): Promise<boolean> => {
  const answer = await tryAddress(url, { allowPrivate })
  const failures = answer.isAlive ? 0 : (before?.failures ?? 0) + 1
  // What may pass by itself counts when it has not passed by the next time.
  const isDead = !answer.isAlive && (answer.isSure || failures > 1)
  const data = {
    checkedAt: new Date().toISOString(),
    failures,
    isDead,
    reason: answer.isAlive ? null : answer.reason,
    url,
  }
  const collection = slugs.linkChecks as CollectionSlug
  if (before) await payload.update({ id: before.id, collection, data: data })
  else await payload.create({ collection, data: data as never })
  return isDead
}

const knownChecks = async (payload: Payload): Promise<Check[]> => {
  const { docs } = await payload.find({
    collection: slugs.linkChecks,
    depth: 0,
    pagination: false,
  })
  return docs as unknown as Check[]
}

/** Drops what no published project links to any more. */
const forget = async (payload: Payload, known: Check[], wanted: Set<string>): Promise<void> => {
  for (const { id, url } of known) {
    if (wanted.has(url)) continue
    await payload.delete({ id, collection: slugs.linkChecks })
  }
}

/** The addresses that published projects link to, read a page at a time. */
const publishedLinks = async (payload: Payload): Promise<string[]> => {
  const urls: string[] = []
  const req = await createLocalReq({}, payload)
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const found = await payload.find({
      collection: slugs.projects,
      depth: 0,
      limit: 200,
      page,
      req,
      select: { links: true },
      sort: 'id',
      where: { _status: { equals: 'published' } },
    })
    for (const { links } of found.docs) {
      for (const { url } of links ?? []) if (url) urls.push(url)
    }
    hasMore = found.hasNextPage
  }
  return urls
}
