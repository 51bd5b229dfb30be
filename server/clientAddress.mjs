// @ts-check
import { isIPv6 } from 'node:net'

/**
 * The address that a request came from. Each proxy adds to `X-Forwarded-For` the address that it
 * saw; what stands before what our own proxies added was written by whoever asks, and is not believed.
 *
 * @param {import('node:http').IncomingMessage} req
 * @param {number} proxies how many of our own stand in front
 */
export const clientAddress = ({ headers, socket }, proxies) => {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined
  return (told || socket.remoteAddress) ?? ''
}

/**
 * What is counted as one: an IPv4 address, or the 64 bits of an IPv6 address that one home or
 * office has to itself.
 *
 * @param {string} address
 */
export const networkOf = (address) => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().replace(/%.*$/, '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array(zeros).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/**
 * @param {string | undefined} text the setting `TRUST_PROXY`
 * @throws {Error} when it is no small whole number
 */
export const proxiesOf = (text) => {
  if (!text) return 0
  if (!/^\d$/.test(text)) throw new Error('TRUST_PROXY is not a number of proxies, 0 to 9.')
  return Number(text)
}
