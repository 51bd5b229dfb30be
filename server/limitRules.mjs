// @ts-check
import { readFileSync } from 'node:fs'

/** @typedef {'api' | 'form' | 'login' | 'password' | 'search' | 'staff' | 'suggest'} LimitName */
/** @typedef {{ count: number, seconds: number }} Limit */
/** @typedef {Record<LimitName, Limit>} Limits */

/**
 * How often one address may ask: a whole office may stand behind it, so far more than one person does.
 *
 * @type {Limits}
 */
const usual = {
  api: { count: 600, seconds: 60 },
  form: { count: 30, seconds: 600 },
  login: { count: 60, seconds: 600 },
  password: { count: 20, seconds: 900 },
  search: { count: 180, seconds: 60 },
  staff: { count: 6000, seconds: 60 },
  suggest: { count: 600, seconds: 60 },
}

/**
 * Reads the setting `RATE_LIMITS`: `login=100/600 api=1000/60` changes these, `off` takes all away.
 *
 * @param {string | undefined} text
 * @returns {Limits | undefined} nothing when there are to be none
 * @throws {Error} naming what is wrong
 */
export const limitsOf = (text) => {
  if (text === 'off') return undefined
  const limits = { ...usual }
  for (const part of (text ?? '').split(/[\s,]+/).filter(Boolean)) {
    const [, name = '', count, seconds] = /^(\w+)=([1-9]\d{0,8})\/([1-9]\d{0,5})$/.exec(part) ?? []
    if (!Object.hasOwn(usual, name)) {
      throw new Error(
        `RATE_LIMITS has "${part}": it is to be off, or words such as login=60/600 (times/seconds) of ${Object.keys(usual).join(', ')}.`,
      )
    }
    limits[/** @type {LimitName} */ (name)] = { count: Number(count), seconds: Number(seconds) }
  }
  return limits
}

/** A path as Next and Payload understand it, however it is spelt. @param {string} path */
const plain = (path) => {
  let decoded = path
  try {
    decoded = decodeURIComponent(path)
  } catch {
    // Whoever answers it says what is wrong with it.
  }
  return decoded
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
    .toLowerCase()
}

/** Where the public's pages are, by Next's folder and by the word in each language. */
const words = JSON.parse(
  readFileSync(new URL('../src/i18n/pathWords.json', import.meta.url), 'utf8'),
)
/** @param {string} folder */
const wordsOf = (folder) => [folder, ...Object.values(words[folder])].join('|')
const search = `^/(fi|en)/(${wordsOf('search')})`
const list = `^/(fi|en)/(${wordsOf('projects')})`

/** @type {[LimitName, RegExp][]} the first that fits */
const pages = [
  ['suggest', new RegExp(`${search}/suggest$`)],
  ['search', new RegExp(`${search}(/|$)`)],
  ['search', new RegExp(`${list}/feed\\.(atom|json)$`)],
]
const listPage = new RegExp(`${list}$`)

/**
 * The limit that a request is counted by, if any. Nobody knows yet whether a session that it
 * carries is true: one that is not gets no further than staff do.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'headers' | 'method' | 'url'>} req
 * @returns {LimitName | undefined}
 */
export const limitOf = ({ headers, method = 'GET', url = '/' }) => {
  const [before = '/', question = ''] = url.split('?', 2)
  const path = plain(before)
  if (method === 'POST') {
    if (path === '/api/users/login') return 'login'
    if (/^\/api\/users\/(forgot|reset)-password$/.test(path)) return 'password'
    if (/^\/(fi|en)(\/|$)/.test(path)) return 'form'
  }
  const page = pages.find(([, pattern]) => pattern.test(path))
  if (page) return page[0]
  if (listPage.test(path) && /(^|&)q=[^&]/.test(question)) return 'search'
  // Files are sent by the hundred with the screens and pages that show them.
  if (!/^\/api(\/|$)/.test(path) || /^\/api\/[\w-]+\/file\//.test(path)) return undefined
  const hasSession = headers.authorization ?? headers.cookie?.includes('payload-token=')
  return hasSession ? 'staff' : 'api'
}
