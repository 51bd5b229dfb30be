import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { pageTypes } from '../tests/helpers/pages'
import { say, startSite } from './site'

/**
 * Prints the JavaScript that each type of page makes a browser load, beside what Next's own empty
 * page of the same build makes it load: `npm run bench:weight`, after a build. Fails where a page
 * has 5 kB more.
 */
const allowance = 5000 // bytes, gzip

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`

/**
 * Scripts that an HTML page names, in its markup or for React to load. Not the one for old
 * browsers, which no browser that knows modules loads.
 */
const scriptsOf = (html: string): string[] => {
  const old = [...html.matchAll(/<script[^>]+noModule[^>]*>/gi)].map(([tag]) => tag).join()
  const named = html.match(/\/?(?:_next\/)?static\/chunks\/[\w.~-]+\.js|(?<=src=")\/\w+\.js/g) ?? []
  const paths = named.map((path) => path.replace(/^\/?(_next\/)?static/, '/_next/static'))
  return [...new Set(paths)].filter((path) => !old.includes(path))
}

/** Bytes, gzip. */
const weigh = (path: string): number => {
  const file = path.startsWith('/_next/')
    ? join('.next', path.slice('/_next/'.length))
    : join('public', path)
  return gzipSync(readFileSync(file), { level: 9 }).length
}

const total = (html: string) => scriptsOf(html).reduce((sum, path) => sum + weigh(path), 0)

let isAnyOver = false
const { origin, stop } = await startSite()
try {
  const floor = total(readFileSync('.next/server/app/_not-found.html', 'utf8'))
  say(`${'An empty page of Next'.padEnd(46)} ${kilobytes(floor)}`)
  for (const path of pageTypes) {
    const html = await (await fetch(origin + path)).text()
    const bytes = total(html)
    const isOver = bytes > floor + allowance
    isAnyOver ||= isOver
    const page = kilobytes(gzipSync(html).length)
    say(`${path.padEnd(46)} ${kilobytes(bytes)}  page ${page}${isOver ? '  TOO MUCH' : ''}`)
  }
} finally {
  stop()
}
process.exit(isAnyOver ? 1 : 0) // `payload run` ends with 0 whatever `exitCode` is
