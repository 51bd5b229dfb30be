/** The cache tag of every page and query that shows content of the archive. */
export const archiveTag = 'archive'
