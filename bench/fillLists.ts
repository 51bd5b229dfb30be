import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'

/**
 * Adds what `bench/lists.ts` and `bench/admin.ts` measure to their database, past Payload's hooks: twelve thousand saves
 * would take longer than all that is measured. What hooks derive is written here.
 */
const projects = 10_000
const size = { partners: 2000, programmes: 40, topics: 120 } as const
const countries = ['FI', 'EE', 'SE', 'DE', 'LV', 'LT', 'PL', 'DK', 'NO', 'IT', 'ES', 'FR'] as const
const initials = Array.from('ABCDEFGHIJKLMNOPRSTUVYÄÖ')

const payload = await getPayload({ config })
payload.logger.level = 'error'
const req = await createLocalReq({}, payload)
await initTransaction(req)

const now = new Date().toISOString()
const add = async (collection: keyof typeof size): Promise<string[]> => {
  const ids: string[] = []
  for (let index = 0; index < size[collection]; index += 1) {
    const initial = initials[index % initials.length] ?? ''
    const name = `${initial}${collection === 'partners' ? 'lueellinen kehittämisyhtiö' : 'lueiden kehitys'} ${index}`
    const { id } = (await payload.db.create({
      collection,
      data: {
        createdAt: now,
        isPublic: true,
        name: { en: name, fi: name },
        slug: { en: `${collection}-${index}`, fi: `${collection}-${index}` },
        updatedAt: now,
        ...(collection === 'partners' ? { country: countries[index % countries.length] } : {}),
        ...(collection === 'programmes' ? { kind: 'interreg' } : {}),
      },
      req,
    })) as { id: string }
    ids.push(id)
  }
  return ids
}
const partners = await add('partners')
const programmes = await add('programmes')
const topics = await add('topics')

/** The same archive every time. */
const pick = (values: readonly string[], index: number, step: number): string[] => {
  const value = values[(index * step) % values.length]
  return value === undefined ? [] : [value]
}

for (let index = 0; index < projects; index += 1) {
  const start = 2000 + (index % 22)
  const end = start + 1 + (index % 4)
  const [country, programme] = [pick(countries, index, 5), pick(programmes, index, 3)]
  const name = `Mittaushanke ${String(index).padStart(5, '0')}`
  const budget = index % 3 === 0 ? undefined : 10_000 * (1 + (index % 400))
  const publishedAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
  const data = {
    _status: 'published',
    allCountries: ['FI', ...country.filter((code) => code !== 'FI')],
    createdAt: publishedAt,
    endsOn: `${String(end)}-12-31`,
    endYear: end,
    ownerRole: index % 2 === 0 ? 'partner' : 'lead',
    partners: [...pick(partners, index, 7), ...pick(partners, index + 1, 11)].map(
      (organisation) => ({ id: randomUUID(), organisation, role: 'partner' }),
    ),
    phases: [
      {
        end: String(end),
        id: randomUUID(),
        isApproximate: index % 5 === 0,
        programme: programme[0],
        start: String(start),
        ...(budget ? { totalBudget: budget } : {}),
      },
    ],
    programmes: programme,
    publishedAt,
    slug: { en: `measure-${String(index)}`, fi: `mittaushanke-${String(index)}` },
    startYear: start,
    summary: {
      en: 'A project of the bench, with a summary of about the length that summaries have.',
      fi: 'Mittausta varten tehty hanke, jonka tiivistelmä on suunnilleen tavallisen pituinen.',
    },
    title: { en: name.replace('Mittaushanke', 'Bench project'), fi: name },
    topics: [...pick(topics, index, 11), ...pick(topics, index + 1, 7)],
    ...(budget ? { totalBudget: budget } : {}),
    translationState: index % 4 === 0 ? 'missing' : 'done',
    updatedAt: publishedAt,
  }
  const { id } = (await payload.db.create({ collection: 'projects', data, req })) as { id: string }
  // The admin lists the latest versions.
  await payload.db.createVersion({
    autosave: false,
    collectionSlug: 'projects',
    createdAt: publishedAt,
    parent: id,
    req,
    returning: false,
    updatedAt: publishedAt,
    versionData: data,
  })
}
await commitTransaction(req)
await payload.destroy()
process.exit(0)
