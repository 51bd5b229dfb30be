import type { Locale } from '../i18n/locales'
import type { Attachment } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { cached } from './cached'
import { inBothLanguages } from './inBothLanguages'

type State = Attachment['accessibility']

/** The data of the accessibility statement, and how accessible the public documents are known to be. */
export const getStatement = cached('statement', async (locale: Locale) => {
  const payload = await archive()
  const statement = await inBothLanguages(locale, (language) =>
    payload.findGlobal({ ...asPublic(language), depth: 0, slug: 'accessibility' }),
  )
  // Nothing where the data of the statement have not been written yet.
  if (!statement?.own.madeOn) return undefined
  const { docs } = await payload.find({
    ...asPublic(locale),
    collection: 'attachments',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { accessibility: true },
  })
  const documents: Record<State, number> = { accessible: 0, not: 0, partial: 0, unknown: 0 }
  for (const { accessibility } of docs) documents[accessibility] += 1
  return { documents, statement }
})
