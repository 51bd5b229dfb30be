import type { RowReport } from '../rows/importRow'
import type { Mapping } from '../rows/mapColumns'

/** An import as its collection keeps it. */
export type ImportRun = {
  done?: null | number
  fault?: null | string
  filename?: null | string
  headings?: null | string[]
  id: string
  kind?: 'archive' | 'table' | null
  language?: null | string
  /** JSON has no `undefined`: a column that is not read is `null`. */
  mapping?: (Mapping[number] | null)[] | null
  mode?: 'check' | 'take' | null
  report?: null | RowReport[]
  runner?: null | string
  samples?: null | string[][]
  startedAt?: null | string
  startedBy?: null | string
  state?: 'done' | 'failed' | 'ready' | 'running' | 'stopped' | null
  /** Known from the start for a table, for an archive when it has been read. */
  total?: null | number
  updatedAt: string
}
