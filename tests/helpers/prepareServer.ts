import config from '@payload-config'
import { getPayload } from 'payload'

import { readWaiting } from '../../src/search/reading/readWaiting'
import { rebuildIndex } from '../../src/search/rebuild'
import { seedProjects } from '../../src/seed/projects'
import { seedSiteTexts } from '../../src/seed/siteTexts'
import { seedVocabulary } from '../../src/seed/vocabulary'
import { editors } from './editor'

/** Fills the empty database of `scripts/test-server.mjs`: the 22 projects, and editors to sign in as. */
const payload = await getPayload({ config })
await seedProjects(payload, await seedVocabulary(payload), () => undefined)
await seedSiteTexts(payload)
await readWaiting(payload)
await rebuildIndex(payload)
for (const editor of editors) {
  await payload.create({
    collection: 'users',
    data: { ...editor, name: 'Toimittaja', role: 'administrator' },
  })
}
await payload.destroy()
process.exit(0)
