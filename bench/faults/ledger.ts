/** What is done in a loop until the process is killed. */
export const kinds = ['save', 'upload', 'publish', 'import'] as const
export type Kind = (typeof kinds)[number]

/** One step of what is done to one thing, which is found by its identifier. */
export type Step = {
  /** Of the file, of an upload. */
  checksum?: string
  identifier: string
  isDeleted?: boolean
  kind: Kind
  /** Counted from 0, which makes the thing. */
  step: number
}

/** A step is begun, then acknowledged: what its caller is told has to be there whatever comes. */
export type Line =
  { begun: Step } | { checked: Checked } | { done: Step } | { isReady: true } | { isWorking: true }

/** What a process finds when it starts on what a killed one has left. */
export type Checked = {
  half: string[]
  lost: string[]
  /** Files without a document, before the repair and after it. */
  orphans: number
  orphansLeft: number
}

/** What is known of a thing from outside: the last step of each sort. */
export type Known = { begun?: Step; done?: Step }

export type Asked = { known: Known[]; round: number; since: string; what: Kind[] }
