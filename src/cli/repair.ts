import { repair, type Repaired } from '../upkeep/repair'
import { textOf, UsageError, type Command } from './command'
import { openPayload } from './open'

const minute = 60_000 // milliseconds

/** What faults have left behind, found and mended. */
export const repairArchive: Command = {
  help: `
Usage: npm run archive -- repair [--dry-run] [--older-than 15]

Finds what a fault has left behind (a power cut, a full disk, a killed server), and mends what can
be mended without a loss:

  files without a document are removed
  files of a save that was cut short are put back
  jobs that a server was doing when it ended are done again
  turns to write, and work folders, of what has ended are removed
  the index of the search is brought in step with what is public

Files that are missing, or are not what their checksum says, are told: get them from a backup. The
archive may run meanwhile. Exit code 1 when something is left to do.

  --dry-run     tells what would be done, and changes nothing
  --older-than  minutes: what is younger is left, it may be of work under way (15 unless said)
`,
  options: { 'dry-run': { type: 'boolean' }, 'older-than': { type: 'string' } },
  run: async (asked) => {
    const minutes = Number(textOf(asked, 'older-than') ?? '15')
    if (!Number.isFinite(minutes) || minutes < 0)
      throw new UsageError('--older-than takes a number of minutes.')
    const isDryRun = asked.values['dry-run'] === true
    const payload = await openPayload({ isMigrated: true })
    const found = await repair(payload, { isDryRun, olderThan: minutes * minute })
    await payload.destroy()
    const toMend = countOf(found)
    const isDone = found.faults.length === 0 && !(isDryRun && toMend > 0)
    return { ...found, isDone, isDryRun, lines: linesOf(found, isDryRun) }
  },
}

const countOf = ({ folders, jobs, orphans, search, strayKeys, turns }: Repaired): number =>
  [folders, jobs, orphans, strayKeys, turns, ...Object.values(search)].reduce(
    (sum, list) => sum + list.length,
    0,
  )

const linesOf = (found: Repaired, isDryRun: boolean): string[] => {
  const { faults, folders, jobs, orphans, putBack, search, strayKeys, turns } = found
  const would = isDryRun ? 'to be ' : ''
  const differing = Object.entries(search).map(
    ([kind, ids]) => `${String(ids.length)} ${kind} ${would}indexed anew`,
  )
  const counts = [
    ...(isDryRun ? [] : [`${String(putBack)} documents with their files put back`]),
    `${String(orphans.length + strayKeys.length)} files without a document ${would}removed`,
    `${String(folders.length)} work folders ${would}removed`,
    `${String(jobs.length)} jobs ${would}done again`,
    `${String(turns.length)} turns to write ${would}removed`,
    ...(differing.length > 0 ? differing : ['The search is in step']),
  ]
  return [
    ...orphans.map((path) => `${path}\tno document`),
    ...strayKeys.map((key) => `${key} in the bucket\tno document`),
    ...jobs.map(({ id, queue, since, task }) => `job ${id}\t${task} of ${queue}, since ${since}`),
    ...faults.map(({ collection, fault, id, name }) =>
      fault === 'missing'
        ? `${collection}/${id}\t${name} is missing`
        : `${collection}/${id}\t${name} is not what its checksum says`,
    ),
    ...counts.map((line) => `${line}.`),
    ...(faults.length > 0 ? [`${String(faults.length)} files to be got from a backup.`] : []),
  ]
}
