/** Known holes in the packages that the archive runs on, as `npm audit` tells them. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * @typedef {{ advisory: string, reason: string, until: string }} Known A hole that cannot be mended
 *   yet: its number (GHSA-…), why it does no harm here, and the day (ISO) after which it counts again.
 */

/**
 * Asks the registry of npm.
 *
 * @returns {{ faults: string[] } | { notRun: string }} Holes of level high or critical that are not
 *   among the known ones, or why the registry gave no answer.
 */
export const audit = () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const asked = spawnSync(npm, ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
  })
  const known = JSON.parse(readFileSync(new URL('known-holes.json', import.meta.url), 'utf8'))
  return judge(asked.stdout ?? '', known, new Date().toISOString().slice(0, 10))
}

/**
 * @param {string} output of `npm audit --json`
 * @param {Known[]} known
 * @param {string} today ISO date
 * @returns {ReturnType<typeof audit>}
 */
export const judge = (output, known, today) => {
  const report = parsed(output)
  if (report?.auditReportVersion === undefined)
    return { notRun: `the registry of npm gave no answer (${report?.message ?? 'none at all'})` }
  const advisories = new Map()
  for (const { via } of Object.values(report.vulnerabilities))
    for (const hole of via)
      if (hole.severity === 'high' || hole.severity === 'critical')
        advisories.set(hole.url.split('/').at(-1), hole)
  const excused = new Set(
    known.filter(({ until }) => until >= today).map(({ advisory }) => advisory),
  )
  const faults = [...advisories]
    .filter(([advisory]) => !excused.has(advisory))
    .map(([, { name, severity, title, url }]) => `${name} (${severity}): ${title} ${url}`)
  return { faults }
}

const parsed = (output) => {
  try {
    return JSON.parse(output)
  } catch {
    return undefined
  }
}
