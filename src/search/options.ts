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
}

export const searchOptionsOf = ({ custom }: { custom: Record<string, unknown> }): SearchOptions =>
  custom[searchKey] ?? {}
