import config from '@payload-config'
import { getPayload } from 'payload'

import { createFirstAdministrator } from './administrator'
import { seedProjects } from './projects'
import { readWaiting } from '../search/reading/readWaiting'
import { rebuildIndex } from '../search/rebuild'
import { seedSiteTexts } from './siteTexts'
import { seedVocabulary } from './vocabulary'

/** Fills the archive with the 22 projects, once: `npm run seed`. Safe to run again. */
const say = (line: string) => process.stdout.write(`${line}\n`)

const payload = await getPayload({ config })
const vocabulary = await seedVocabulary(payload)
await seedProjects(payload, vocabulary, (title, done, all) => {
  say(`  ${done}/${all} ${title}`)
})
await seedSiteTexts(payload)
await readWaiting(payload)
await rebuildIndex(payload)
const administrator = await createFirstAdministrator(payload)
if (administrator) say(`ADMIN ${administrator.email} ${administrator.password}`)
await payload.destroy()
process.exit(0)
