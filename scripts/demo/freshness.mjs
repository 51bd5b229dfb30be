import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const installedMark = 'node_modules/.demo-lockfile'
const builtMark = '.next/.demo-sources'

const digest = (files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : [path]
    })

const mark = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Whether the packages are those of the lockfile; `keep` notes that they now are. */
export const packages = () => {
  const now = digest(['package-lock.json'])
  return { areFresh: mark(installedMark) === now, keep: () => writeFileSync(installedMark, now) }
}

/** Whether the build is of these sources and settings; `keep` notes that it now is. */
export const build = (settings) => {
  const sources = ['next.config.mjs', 'package-lock.json', 'tsconfig.json', ...filesIn('src')]
  const now =
    digest(sources) +
    createHash('sha256')
      .update(settings.SERVER_URL ?? '')
      .digest('hex')
  return {
    isFresh: existsSync('.next/BUILD_ID') && mark(builtMark) === now,
    keep: () => writeFileSync(builtMark, now),
  }
}
