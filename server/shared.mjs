// @ts-check

/** Characters of an address that may be kept: a longer one is nobody's link. */
const longestAddress = 1000
const publicPage = /^\/(fi|en)(\/|\?|$)/
/** Collections that anybody may list, each of whose changes empties the cache. */
const openList = /^\/api\/(projects|partners|programmes|topics)(\?|$)/

/**
 * Whether the address is a list in Payload's REST API whose answer may be kept: Payload says nothing
 * of that itself.
 *
 * @param {string} url
 */
export const isOpenList = (url) => openList.test(url)

/**
 * Whether anybody would get the same answer: a page of the public site, asked for by a browser's
 * own navigation, or a list of the API. The public site sets no cookie, so who sends one is staff,
 * perhaps in a preview.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export const isShared = ({ headers, method, url = '' }) =>
  (method === 'GET' || method === 'HEAD') &&
  // Another site's script gets its origin back in a header of the answer.
  (publicPage.test(url) || (isOpenList(url) && !headers.origin)) &&
  url.length <= longestAddress &&
  !headers.cookie &&
  !headers.authorization &&
  !headers.rsc &&
  !headers['next-router-prefetch']
