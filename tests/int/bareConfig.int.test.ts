import { buildConfig, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { projectArchivePlugin } from '../../src/index'
import { aForm, type apiOf, refusalOf, signIn } from '../helpers/api'
import { aBareConfig, startBare } from '../helpers/bare'
import { aBody, anAttachment, aProject, type SomeProjectData } from '../helpers/factories'
import { aPdf, aPng } from '../helpers/files'
import { stopPayload } from '../helpers/payload'

const hosts = [
  { locales: ['fi', 'en'], name: 'Finnish and English' },
  { locales: ['sv', 'de'], name: 'Swedish and German' },
]

describe.each(hosts)(
  'the plugin in a bare app in $name',
  ({ locales: [first = '', second = ''] }) => {
    let payload: Payload
    let api: ReturnType<typeof apiOf>
    let changes: string[] = []
    beforeAll(async () => {
      const onContentChanged = ({ collection }: { collection: string }) => {
        changes.push(collection)
      }
      ;({ api, payload } = await startBare({ locales: [first, second], onContentChanged }))
    })
    afterAll(() => stopPayload(payload))

    const alt = () => ({ [first]: 'Silta', [second]: 'Brücke' })
    const newImage = async () =>
      (await payload.create({ collection: 'images', data: { alt: alt() }, file: await aPng() })).id
    const create = (data: SomeProjectData = {}) =>
      payload.create({ collection: 'projects', data: aProject(data), showHiddenFields: true })
    const seenByPublic = async (collection: 'images' | 'partners' | 'programmes' | 'projects') =>
      (await payload.find({ collection, depth: 0, overrideAccess: false })).docs.map(({ id }) => id)

    it('publishes a project with all that it names, and takes it back', async () => {
      const [emblem, inText, picture] = [await newImage(), await newImage(), await newImage()]
      const partner = { name: 'Viru', country: 'EE' } as const
      const { id: leadPartner } = await payload.create({ collection: 'partners', data: partner })
      const { id: programme } = await payload.create({
        collection: 'programmes',
        data: { name: 'Interreg', emblem },
      })
      const project = await create({
        body: aBody({ image: inText }),
        images: [{ image: picture, kind: 'photo' }],
        leadPartner,
        partners: [{ organisation: leadPartner, role: 'partner' }],
        phases: [{ start: '2016', end: '2018', programme, totalBudget: 5 }],
      })
      expect(project).toMatchObject({ allCountries: ['EE'], endYear: 2018, totalBudget: 5 })
      expect(await seenByPublic('projects')).toContain(project.id)
      expect((await seenByPublic('images')).sort()).toEqual([emblem, inText, picture].sort())
      expect(await seenByPublic('partners')).toEqual([leadPartner])
      expect(await seenByPublic('programmes')).toEqual([programme])
      const data = { country: 'LV' } as const
      await payload.update({ id: leadPartner, collection: 'partners', data })
      expect(await payload.findByID({ id: project.id, collection: 'projects' })).toMatchObject({
        allCountries: ['LV'],
        phases: [{ start: '2016' }],
      })
      for (const [collection, id] of [
        ['images', emblem],
        ['images', inText],
        ['partners', leadPartner],
      ] as const) {
        await expect(payload.delete({ id, collection })).rejects.toMatchObject({ status: 409 })
      }
      await payload.update({ id: programme, collection: 'programmes', data: { emblem: null } })
      expect(await seenByPublic('images')).not.toContain(emblem)
      await payload.update({ id: project.id, collection: 'projects', data: { _status: 'draft' } })
      expect(await seenByPublic('images')).toEqual([])
      expect(await seenByPublic('partners')).toEqual([])
      await payload.delete({ id: project.id, collection: 'projects' })
    })

    it('keeps an address and a search text in each language', async () => {
      const { id } = await create({ title: 'Silta' })
      const data = { summary: 'Kurz.', title: 'Die Brücke' }
      const locale = second as 'en'
      const other = await payload.update({ id, collection: 'projects', data, locale })
      expect(other.slug).toBe('die-bruecke')
      expect(await payload.findByID({ id, collection: 'projects' })).toMatchObject({
        slug: 'silta',
      })
    })

    it('asks for an alternative text in each language of the host', async () => {
      const image = { collection: 'images' as const, data: { alt: {} }, file: await aPng() }
      await expect(payload.create(image)).rejects.toMatchObject({
        data: { errors: [{ path: `alt.${first}` }, { path: `alt.${second}` }] },
      })
    })

    it('refuses a project related to itself', async () => {
      const { id } = await create({ title: 'Itse' })
      const data: SomeProjectData = { relatedProjects: [{ kind: 'sister', project: id }] }
      await expect(payload.update({ id, collection: 'projects', data })).rejects.toMatchObject({
        data: { errors: [{ path: 'relatedProjects.0.project' }] },
      })
    })

    it('tells the host of a change that the public sees, and of no other', async () => {
      changes = []
      const { id } = await create({ title: 'Uusi', _status: 'draft' })
      await payload.update({ id, collection: 'projects', data: { title: 'Yhä' }, draft: true })
      expect(changes).toEqual([])
      const save = (data: SomeProjectData) => payload.update({ id, collection: 'projects', data })
      await save({ _status: 'published' })
      expect(changes).toEqual(['projects'])
      await save({ _status: 'draft' })
      expect(changes).toEqual(['projects', 'projects'])
      await payload.delete({ id, collection: 'projects' })
      expect(changes).toEqual(['projects', 'projects', 'projects'])
    })

    it('speaks Finnish and English over the API', async () => {
      const token = await signIn(payload, api)
      const texts = { en: 'Choose a file.', fi: 'Valitse tiedosto.' }
      for (const language of ['en', 'fi'] as const) {
        const response = await api('/attachments', { body: aForm(anAttachment()), language, token })
        expect(response.status).toBe(400)
        const [fault] = (await refusalOf(response)).data?.errors ?? []
        expect(fault).toMatchObject({ message: texts[language], path: 'file' })
      }
    })
  },
)

describe('the plugin', () => {
  it('refuses a file larger than the host allows', async () => {
    const { payload } = await startBare({ maxFileBytes: 1000 })
    const report = { collection: 'attachments' as const, data: anAttachment(), file: await aPdf() }
    await expect(payload.create(report)).rejects.toMatchObject({
      data: {
        errors: [
          { message: 'The file is too large. The largest size allowed is 0 MB.', path: 'file' },
        ],
      },
    })
    await stopPayload(payload)
  })

  it('gives each of two configs in one process collections of its own', async () => {
    const [one, two] = [await aBareConfig(), await aBareConfig({ disabled: true, locales: ['sv'] })]
    const projects = [one, two].map(({ collections }) =>
      collections.find(({ slug }) => slug === 'projects'),
    )
    expect(projects.map((collection) => collection?.admin.hidden ?? false)).toEqual([false, true])
    const titles = projects.map((collection) =>
      collection?.flattenedFields.find(({ name }) => name === 'title'),
    )
    expect(titles[0]).not.toBe(titles[1])
    for (const title of titles) expect(title).toMatchObject({ localized: true })
    const alts = [one, two].map(({ collections }) => {
      const images = collections.find(({ slug }) => slug === 'images')
      const group = images?.flattenedFields.find(({ name }) => name === 'alt')
      return group && 'flattenedFields' in group
        ? group.flattenedFields.map(({ name }) => name)
        : []
    })
    expect(alts).toEqual([['fi', 'en'], ['sv']])
  })

  const host = { db: {} as never, secret: 'only-for-tests' }
  const localization = { defaultLocale: 'fi', locales: ['fi', 'en'] }

  it('says what to do when the host has no localization', async () => {
    const config = async () => await buildConfig({ ...host, plugins: [projectArchivePlugin()] })
    await expect(config()).rejects.toThrow(
      'projectArchivePlugin needs localization: set `localization: { defaultLocale, locales }` in the Payload config.',
    )
  })

  it('names the collection that the host has already', async () => {
    const collections = [{ slug: 'topics', fields: [] }]
    const plugins = [projectArchivePlugin()]
    const config = async () => await buildConfig({ ...host, collections, localization, plugins })
    await expect(config()).rejects.toThrow(
      "projectArchivePlugin adds the collection 'topics', which the config has already.",
    )
  })
})
