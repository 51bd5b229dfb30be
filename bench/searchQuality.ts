import config from '@payload-config'
import { readFileSync } from 'node:fs'
import { getPayload } from 'payload'

import { searchWith } from '../src/search/instance'
import { rebuildIndex } from '../src/search/rebuild'
import { projectsMatching } from '../src/search/search'
import { seedProjects } from '../src/seed/projects'
import { seedVocabulary } from '../src/seed/vocabulary'
import { quality, type Judged } from './search/quality'

/**
 * Prints how well the search finds what judges say it should, with each analyser:
 * `npm run bench:search-quality [-- path/to/judged.json]`. docs/search.md tells the form of the file.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)
const paths = process.argv.filter((argument) => argument.endsWith('.json'))
const judged = JSON.parse(
  readFileSync(paths.at(-1) ?? 'bench/search/judged.json', 'utf8'),
) as Judged[]

const payload = await getPayload({ config })
payload.logger.level = 'error'
await seedProjects(payload, await seedVocabulary(payload), () => undefined)
const { docs } = await payload.find({
  collection: 'projects',
  depth: 0,
  limit: 0,
  locale: 'fi',
  pagination: false,
  select: { slug: true },
})
const slugs = new Map(docs.map(({ id, slug }) => [id, slug ?? id]))

say(`${judged.length} queries, ${docs.length} projects`)
say('analyser   recall  precision     MRR')
for (const wanted of ['auto', 'builtIn'] as const) {
  const parts = await searchWith(payload, wanted)
  if (wanted === 'auto' && parts.analyser.name !== 'voikko') {
    say(`voikko     not installed (${parts.analyser.reason ?? ''})`)
    continue
  }
  await rebuildIndex(payload)
  const results = []
  for (const query of judged) {
    const found = await projectsMatching(parts, query.query, query.language)
    results.push({ ...query, found: found.map((id) => slugs.get(id) ?? id) })
  }
  const { misses, mrr, precision, recall } = quality(results)
  const column = (value: number, width: number) => value.toFixed(3).padStart(width)
  say(
    `${parts.analyser.name.padEnd(9)}${column(recall, 8)}${column(precision, 11)}${column(mrr, 8)}`,
  )
  for (const line of misses) say(`    ${line}`)
}
await payload.destroy()
process.exit(0)
