import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createFirstAdministrator } from '../../src/seed/administrator'
import { seedProjects } from '../../src/seed/projects'
import { seedSiteTexts } from '../../src/seed/siteTexts'
import { seedVocabulary } from '../../src/seed/vocabulary'
import facts from '../fixtures/facts.json'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload

const seed = async () => {
  const titles: string[] = []
  await seedProjects(payload, await seedVocabulary(payload), (title) => titles.push(title))
  await seedSiteTexts(payload)
  return titles
}

beforeAll(async () => {
  payload = await startPayload()
  await seed()
})
afterAll(() => stopPayload(payload))

const asPublic = { overrideAccess: false, pagination: false } as const

describe('the demo archive', () => {
  it('holds the 22 projects of the source, published in both languages', async () => {
    for (const locale of ['fi', 'en'] as const) {
      const { docs } = await payload.find({
        ...asPublic,
        collection: 'projects',
        fallbackLocale: false,
        limit: 0,
        locale,
      })
      expect(docs).toHaveLength(facts.projects.length)
      expect(
        docs.filter(({ body, slug, summary, title }) => !body || !slug || !summary || !title),
      ).toEqual([])
    }
  })

  it('passes the publish gate without an error, translated throughout', async () => {
    const { docs } = await payload.find({ collection: 'projects', pagination: false })
    for (const { gateErrors, title, translationState } of docs) {
      expect([gateErrors, translationState], title).toEqual([0, 'done'])
    }
  })

  it('carries over the period, budget, role and documents of every project', async () => {
    const { docs } = await payload.find({
      ...asPublic,
      collection: 'projects',
      limit: 0,
      locale: 'fi',
    })
    for (const fact of facts.projects) {
      const project = docs.find(({ slug }) => slug === fact.id)
      expect(project, fact.id).toBeDefined()
      expect(project?.phases.map(({ end, start }) => ({ end, start }))).toEqual(
        fact.phases.map(({ end, start }) => ({ end, start })),
      )
      const budgets = fact.phases.map((phase) => ('budget' in phase ? phase.budget : null))
      expect(project?.phases.map(({ totalBudget }) => totalBudget ?? null)).toEqual(budgets)
      expect(project?.ownerRole).toBe(fact.role)
      expect(project?.attachments ?? []).toHaveLength(fact.attachments?.length ?? 0)
      expect(project?.images ?? []).toHaveLength(fact.images?.length ?? 0)
      expect(project?.topics ?? []).toHaveLength(fact.topics.length)
      expect(project?.countries ?? []).toEqual(fact.countries ?? [])
    }
  })

  it('gives the public every partner, programme, topic and document, because projects name them', async () => {
    for (const collection of [
      'partners',
      'programmes',
      'topics',
      'attachments',
      'images',
    ] as const) {
      const all = await payload.count({ collection })
      const seen = await payload.count({ collection, overrideAccess: false })
      expect(seen.totalDocs, collection).toBe(all.totalDocs)
      expect(all.totalDocs, collection).toBeGreaterThan(5)
    }
  })

  it('leaves alone what an editor has changed, renamed or deleted, when it is seeded again', async () => {
    const { docs } = await payload.find({
      collection: 'projects',
      locale: 'fi',
      where: { slug: { in: ['silta', 'passage', '40ready'] } },
    })
    const idOf = (slug: string) => docs.find((project) => project.slug === slug)?.id ?? ''
    await payload.update({
      collection: 'projects',
      data: { slug: 'silta-2', title: 'SILTA, muokattu', _status: 'published' },
      id: idOf('silta'),
      locale: 'fi',
    })
    await payload.delete({ collection: 'projects', id: idOf('40ready') })

    await seed()

    const after = await payload.find({
      collection: 'projects',
      limit: 0,
      locale: 'fi',
      pagination: false,
    })
    expect(after.docs).toHaveLength(facts.projects.length - 1)
    expect(after.docs.find(({ id }) => id === idOf('silta'))?.title).toBe('SILTA, muokattu')
  })

  it('makes one administrator, and only while there is no user', async () => {
    const first = await createFirstAdministrator(payload)
    expect(first?.password.length).toBeGreaterThanOrEqual(20)
    expect(await createFirstAdministrator(payload)).toBeUndefined()
    const login = payload.login({
      collection: 'users',
      data: { email: first?.email ?? '', password: first?.password ?? '' },
    })
    await expect(login).resolves.toMatchObject({ user: { email: 'admin@example.org' } })
  })
})
