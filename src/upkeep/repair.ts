import type { Payload } from 'payload'

import { settleLeft } from '../documents/whole/pending'
import { mendSearch, searchDifferences, type Differences } from '../search/differences'
import { compareFiles, removeOrphans, removeStrayKeys, type FileFault } from './files'
import {
  leftFolders,
  releaseJobs,
  removeFolders,
  removeTurns,
  staleTurns,
  stuckJobs,
  type StuckJob,
} from './leftovers'

export type Repaired = {
  /** What nobody but a person can mend. */
  faults: FileFault[]
  folders: string[]
  jobs: StuckJob[]
  orphans: string[]
  /** Documents that got back the files of before a save that was cut short. */
  putBack: number
  search: Differences
  /** Files in the store without a document. */
  strayKeys: string[]
  turns: string[]
}

type Options = {
  isDryRun: boolean
  /** Milliseconds: what is younger may belong to work that is under way. */
  olderThan: number
}

/**
 * Finds what a fault has left behind, and mends what can be mended without a loss: files without a
 * document, work folders, turns to write and jobs of servers that have gone, the index of the search.
 * Files that are missing, or are not what their checksum says, are told only.
 */
export const repair = async (
  payload: Payload,
  { isDryRun, olderThan }: Options,
): Promise<Repaired> => {
  // First: it brings back files that would be missing.
  const { putBack } = isDryRun ? { putBack: 0 } : await settleLeft(payload)
  const { faults, orphans, strayKeys } = await compareFiles(payload, olderThan)
  const found: Repaired = {
    faults,
    folders: await leftFolders(),
    jobs: await stuckJobs(payload, olderThan),
    orphans,
    putBack,
    search: await searchDifferences(payload),
    strayKeys,
    turns: await staleTurns(payload),
  }
  if (isDryRun) return found
  await removeOrphans(found.orphans)
  await removeStrayKeys(payload, found.strayKeys)
  await removeFolders(found.folders)
  await releaseJobs(payload, found.jobs)
  await removeTurns(payload, found.turns)
  await mendSearch(payload, found.search)
  return found
}
