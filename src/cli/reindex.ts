import { searchOf } from '../search/instance'
import { readWaiting } from '../search/reading/readWaiting'
import { rebuildIndex } from '../search/rebuild'
import type { Command } from './command'
import { openPayload } from './open'

/** Makes the search index anew; the site may run meanwhile. */
export const reindex: Command = {
  help: `
Usage: npm run archive -- reindex

Reads the files that wait to be read, and makes the search index anew out of what is public. The
site may run meanwhile: until it is done, not everything is found.
`,
  options: {},
  run: async ({ output }) => {
    const payload = await openPayload({ isMigrated: true })
    const { analyser, engine } = await searchOf(payload)
    const read = await readWaiting(payload)
    await rebuildIndex(payload, (done, all) => {
      output.progress(done, all, 'indexed')
    })
    const counts = await engine.counts()
    await payload.destroy()
    const isVoikko = analyser.name === 'voikko'
    return {
      analyser: analyser.name,
      counts,
      isDone: true,
      lines: [
        `Finnish is analysed by ${isVoikko ? 'Voikko' : 'rules: Voikko is not installed'}.`,
        `${String(read)} files read.`,
        ...Object.entries(counts).map(([kind, count]) => `${String(count)} ${kind} in the index.`),
      ],
      read,
    }
  },
}
