import config from '@payload-config'
import { Presets, SingleBar } from 'cli-progress'
import { getPayload } from 'payload'

import { searchOf } from './search/instance'
import { readWaiting } from './search/reading/readWaiting'
import { rebuildIndex } from './search/rebuild'

/** Makes the search index anew: `npm run reindex`. The site may run meanwhile. */
const say = (line: string) => process.stdout.write(`${line}\n`)

const payload = await getPayload({ config })
const { analyser } = await searchOf(payload)
say(`Finnish is analysed by ${analyser.name === 'voikko' ? 'Voikko' : 'rules'}.`)
const read = await readWaiting(payload)
if (read > 0) say(`Read the text of ${String(read)} waiting files.`)
const bar = new SingleBar({ format: '{bar} {value}/{total} {eta} s' }, Presets.rect)
bar.start(0, 0)
await rebuildIndex(payload, (done, all) => {
  bar.setTotal(all)
  bar.update(done)
})
bar.stop()
await payload.destroy()
process.exit(0)
