/** A phase of a published project, as far as sums need it. */
export type GlancePhase = {
  end: number
  /** Whole euros; nothing when it is not known. */
  budget?: number
  isApproximate: boolean
  /** Whole euros: the part of the owner of the archive. */
  ownShare?: number
  /** Id; nothing when no programme is stated. */
  programme?: string
  start: number
}

/** A published project, as far as the page of numbers needs it. */
export type GlanceProject = {
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  id: string
  /** Ids of the organisations, the lead partner's among them; each once. */
  partners: string[]
  phases: GlancePhase[]
}
