import { rebuildIndex } from '../search/rebuild'
import type { Command } from './command'
import { openPayload } from './open'

/** The index of the search, made anew. */
export const reindex: Command = {
  help: `
Usage: npm run archive -- reindex

Makes the index of the search anew out of what is public. The archive keeps the index up to date by
itself, and makes it anew at start when it has to: this is for after a restore, or when something
was changed past the archive. Searches find less until it is done.
`,
  options: {},
  summary: 'makes the index of the search anew',
  run: async ({ output }) => {
    const payload = await openPayload({ isMigrated: true })
    let indexed = 0
    await rebuildIndex(payload, (done, all) => {
      indexed = all
      output.progress(done, all, '')
    })
    await payload.destroy()
    return { indexed, isDone: true, lines: [`${String(indexed)} things indexed.`] }
  },
}
