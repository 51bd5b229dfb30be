import config from '@payload-config'
import { strict as assert } from 'node:assert'
import { getPayload } from 'payload'
import { searchArchive } from 'payload-project-archive'

/** What an app does with the plugin: writes a draft, publishes it with a report, and searches both. */
const payload = await getPayload({ config })
const publicly = () =>
  payload
    .find({ collection: 'projects', locale: 'fi', overrideAccess: false })
    .then(({ docs }) => docs.map(({ title }) => title))
const report = await payload.create({
  collection: 'attachments',
  data: {
    accessibility: 'unknown',
    kind: 'finalReport',
    language: 'fi',
    licence: 'CC-BY-4.0',
    title: 'Loppuraportti',
  },
  filePath: 'report.pdf',
  locale: 'fi',
})
const project = await payload.create({
  collection: 'projects',
  data: {
    attachments: [report.id],
    phases: [{ end: '2018', start: '2016' }],
    summary: 'Mitä lumen alta löytyi.',
    title: 'Esimerkkihanke',
  },
  draft: true,
  locale: 'fi',
})
assert.deepEqual(await publicly(), [], 'a draft is not public')
await payload.update({
  collection: 'projects',
  data: { _status: 'published' },
  id: project.id,
  locale: 'fi',
})
assert.deepEqual(await publicly(), ['Esimerkkihanke'])

const found = await searchArchive(payload, { language: 'fi', q: 'esimerkkihankkeessa' })
assert.equal(found.counts.projects, 1, 'an inflected word finds the project')

// The text of the report is read in a process of its own, after the save.
const deadline = Date.now() + 60_000
let documents = 0
while (documents === 0 && Date.now() < deadline) {
  await new Promise((resolve) => setTimeout(resolve, 200))
  const inside = await searchArchive(payload, { language: 'fi', q: 'rautatietunnelista' })
  documents = inside.counts.documents ?? 0
}
assert.equal(documents, 1, 'the search reads inside the report')
process.stdout.write('The archive was written, published and searched.\n')
process.exit(0)
