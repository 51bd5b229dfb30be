import ipaddr from 'ipaddr.js'
import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, fetch, type Response } from 'undici'

/** Why an address did not answer; `http-…` ends with the status. */
type DeadReason =
  `http-${number}` | 'certificate' | 'forbidden' | 'no-connection' | 'no-server' | 'timeout'

export type Answer = { isAlive: true } | { isAlive: false; isSure: boolean; reason: DeadReason }

type Options = {
  /** Whether addresses of the machine's own network may be tried. For tests. */
  allowPrivate?: boolean
  /** @default 10_000 */
  milliseconds?: number
}

/**
 * Asks an address whether it is still there.
 *
 * A server that answers but refuses robots (401, 403, 429) is alive. A failure that may pass by
 * itself (no answer in time, a server error) is not sure. An address inside the server's own network
 * is not asked: what an editor writes must not reach there.
 */
export const tryAddress = async (
  url: string,
  { allowPrivate = false, milliseconds = 10_000 }: Options = {},
): Promise<Answer> => {
  const dispatcher = allowPrivate ? anyAddress : publicAddresses
  const ask = (method: 'GET' | 'HEAD') =>
    fetch(url, {
      dispatcher,
      headers: { 'user-agent': 'Hankearkisto link check' },
      method,
      signal: AbortSignal.timeout(milliseconds),
    })
  try {
    if (!allowPrivate && isPrivate(new URL(url).hostname.replace(/^\[|\]$/g, ''))) {
      return { isAlive: false, isSure: true, reason: 'forbidden' }
    }
    const short = await ask('HEAD')
    // Some servers know no HEAD: the whole page then decides.
    return judge(short.status < 400 ? short : await discard(await ask('GET')))
  } catch (fault) {
    return reasonOf(fault)
  }
}

/** The answer without its content, which may be long. */
const discard = async (response: Response): Promise<Response> => {
  await response.body?.cancel()
  return response
}

const refusesRobots = new Set([401, 403, 405, 429, 999])

const judge = ({ status }: { status: number }): Answer => {
  if (status < 400 || refusesRobots.has(status)) return { isAlive: true }
  return { isAlive: false, isSure: status < 500, reason: `http-${status}` }
}

const sureCodes: Record<string, DeadReason> = {
  ENOTFOUND: 'no-server',
  ERR_FORBIDDEN_ADDRESS: 'forbidden',
}

const reasonOf = (fault: unknown): Answer => {
  const { cause, name } = fault as { cause?: { code?: string }; name?: string }
  const code = cause?.code ?? ''
  const sure = sureCodes[code]
  if (sure) return { isAlive: false, isSure: true, reason: sure }
  if (name === 'TimeoutError') return { isAlive: false, isSure: false, reason: 'timeout' }
  const isCertificate = /CERT|TLS|SSL/.test(code)
  return { isAlive: false, isSure: false, reason: isCertificate ? 'certificate' : 'no-connection' }
}

const isPrivate = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() !== 'unicast'

/** Looks a name up, and refuses one that leads into the server's own network. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (fault, addresses) => {
    const forbidden = fault ? undefined : addresses.find(({ address }) => isPrivate(address))
    const error = forbidden
      ? Object.assign(new Error(`${hostname} is not public`), { code: 'ERR_FORBIDDEN_ADDRESS' })
      : fault
    const [first] = error ? [] : addresses
    if (options.all) callback(error, error ? [] : addresses)
    else callback(error, first?.address ?? '', first?.family)
  })
}

const publicAddresses = new Agent({ connect: { lookup: lookupPublic } })
const anyAddress = new Agent()
