import type { Payload } from 'payload'

import { defaultLocale } from '../i18n/locales'
import { partners } from './data/partners'
import { programmes } from './data/programmes'
import { topics } from './data/topics'
import type { Text } from './data/types'
import { once } from './once'

/** Ids of what projects name, by the keys of the seed's data. */
export type Vocabulary = {
  partners: Map<string, string>
  programmes: Map<string, string>
  topics: Map<string, string>
}

/** Makes the partners, programmes and topics that the projects name. */
export const seedVocabulary = async (payload: Payload): Promise<Vocabulary> => ({
  partners: await seedAll(partners, (key, { name, ...facts }) =>
    once(payload, `partner:${key}`, async () => {
      const made = await payload.create({
        collection: 'partners',
        data: { ...facts, name: typeof name === 'string' ? name : name.fi },
        locale: defaultLocale,
      })
      // A name that is the same in English is left empty there: the page shows the Finnish one.
      if (typeof name !== 'string' && name.en !== name.fi) {
        const data = { name: name.en }
        await payload.update({ collection: 'partners', data, id: made.id, locale: 'en' })
      }
      return made
    }),
  ),
  programmes: await seedAll(
    programmes,
    (key, { disclaimer, emblemRule, fund, funder, kind, name, period, statement }) =>
      once(payload, `programme:${key}`, async () => {
        const inLanguage = (language: keyof Text) => ({
          funder: funder[language],
          kind,
          name: name[language],
          emblemRule,
          ...(period ? { period } : {}),
          ...(fund ? { fund: fund[language] } : {}),
          ...(statement?.[language] ? { statement: statement[language] } : {}),
          ...(disclaimer ? { disclaimer: disclaimer[language] } : {}),
        })
        const made = await payload.create({
          collection: 'programmes',
          data: inLanguage('fi'),
          locale: 'fi',
        })
        const data = inLanguage('en')
        return payload.update({ collection: 'programmes', data, id: made.id, locale: 'en' })
      }),
  ),
  topics: await seedAll(topics, (key, name) =>
    once(payload, `topic:${key}`, async () => {
      const made = await payload.create({
        collection: 'topics',
        data: { name: name.fi },
        locale: 'fi',
      })
      const data = { name: name.en }
      return payload.update({ collection: 'topics', data, id: made.id, locale: 'en' })
    }),
  ),
})

const seedAll = async <Item>(
  items: Record<string, Item>,
  seedOne: (key: string, item: Item) => Promise<string>,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const [key, item] of Object.entries(items)) ids.set(key, await seedOne(key, item))
  return ids
}
