// @ts-check
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The two fonts that every page uses: Latin text and headings. Other letters are fetched when met. */
const ofEveryPage = /latin-(?!ext).*\.woff2$/

/**
 * The `Link` header that lets a browser fetch the fonts beside the page. They are shown when they
 * are there in time (`font-display: optional`): nothing moves when they come late.
 *
 * @param {string} dir of the project
 */
export const fontLinks = (dir) => {
  const folder = join(dir, '.next/static/media')
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => ofEveryPage.test(name))
    : []
  return names
    .map((name) => `</_next/static/media/${name}>; rel=preload; as=font; crossorigin`)
    .join(', ')
}
