/** Where the options are kept in the config, for whatever runs with it. */
export const searchKey = 'archiveSearch'

export type SearchOptions = {
  /**
   * How Finnish is analysed: `auto` by Voikko where it is installed, `builtIn` always by rules.
   * @default 'auto'
   */
  analyser?: 'auto' | 'builtIn'
  /**
   * Whether this process reads uploaded files, and makes an index anew that is missing or old,
   * beside whatever else it does: so for a server, not for a command that ends by itself.
   * @default true
   */
  inBackground?: boolean
  /**
   * Told when what is found has changed though nothing was saved: a file has been read, or the
   * index made anew. Not within a request.
   */
  onIndexed?: () => void
}

export const searchOptionsOf = ({ custom }: { custom: Record<string, unknown> }): SearchOptions =>
  custom[searchKey] ?? {}
