import { type Endpoint, Forbidden, type PayloadRequest, ValidationError } from 'payload'

import { inTransaction } from '../inTransaction'
import { readNames } from '../rows/vocabulary'
import { draftOf } from './draftOf'
import { factsOf, type ReadFact } from './factsOf'
import { readOldPage } from './readOldPage'
import { sayDoubt } from './say'

/** The longest text that is read: many times the longest old page. In characters. */
const longestText = 100_000

/** What the screen shows of a text that was read. */
export type IntakeAnswer = {
  doubts: { quote: string; text: string }[]
  facts: ReadFact[]
  title: string
}

const texts = {
  empty: { en: 'Paste the text of the old page here.', fi: 'Liitä tähän vanhan sivun teksti.' },
  noTitle: { en: 'Write the name of the project.', fi: 'Kirjoita hankkeen nimi.' },
  tooLong: {
    en: 'The text is too long: read one project’s page at a time.',
    fi: 'Teksti on liian pitkä: lue yhden hankkeen sivu kerrallaan.',
  },
}

/** Reading an old page into a draft: for everybody who may write drafts. */
export const intakeEndpoints = (owner: string): Endpoint[] => [
  { handler: read(owner), method: 'post', path: '/intake/read' },
  { handler: makeDraft(owner), method: 'post', path: '/intake/draft' },
]

/** Body: `text`. Tells what is read out of it, and saves nothing. */
const read =
  (owner: string): Endpoint['handler'] =>
  async (req) => {
    const { intake } = await intakeOf(req, owner)
    const answer: IntakeAnswer = {
      doubts: intake.doubts.map((doubt) => ({
        quote: doubt.quote,
        text: sayDoubt(doubt, languageOf(req)),
      })),
      facts: factsOf(intake, languageOf(req)),
      title: intake.title?.value ?? '',
    }
    return Response.json(answer)
  }

/** Body: `text`, `title`, and `keepsText` when the text is wanted as the description. */
const makeDraft =
  (owner: string): Endpoint['handler'] =>
  async (req) => {
    const { body, intake, names } = await intakeOf(req, owner)
    const title = typeof body.title === 'string' ? body.title.trim() : ''
    if (title === '') refuse(req, 'noTitle', 'title')
    const locale = languageOf(req)
    const draft = draftOf(intake, names, { keepsText: body.keepsText === true, locale, title })
    const save = { collection: 'projects', depth: 0, draft: true, overrideAccess: false } as const
    const id = await inTransaction(
      req.payload,
      req.user,
      async (own) => {
        const data = { ...draft.fi, _status: 'draft' as const }
        const made = await own.payload.create({ ...save, data, locale: 'fi', req: own })
        if (Object.keys(draft.en).length) {
          const english = { data: draft.en, id: made.id, locale: 'en' } as const
          await own.payload.update({ ...save, ...english, req: own })
        }
        return made.id
      },
      locale,
    )
    return Response.json({ id }, { status: 201 })
  }

const intakeOf = async (req: PayloadRequest, owner: string) => {
  if (!req.user) throw new Forbidden(req.t)
  const body = ((await req.json?.().catch(() => ({}))) ?? {}) as Record<string, unknown>
  const text = typeof body.text === 'string' ? body.text : ''
  if (text.trim() === '') refuse(req, 'empty', 'text')
  if (text.length > longestText) refuse(req, 'tooLong', 'text')
  const names = await readNames(req.payload)
  const intake = readOldPage(text, {
    owner,
    partners: await writtenNames(req, 'partners'),
    programmes: await writtenNames(req, 'programmes'),
  })
  return { body, intake, names }
}

/** Names as the archive writes them: a text may use them. */
const writtenNames = async ({ payload }: PayloadRequest, collection: 'partners' | 'programmes') => {
  const select = { name: true } as const
  const all = { collection, depth: 0, locale: 'fi', pagination: false, select } as const
  return (await payload.find(all)).docs.map(({ name }) => name)
}

const refuse = (req: PayloadRequest, key: keyof typeof texts, path: string): never => {
  const errors = [{ message: texts[key][languageOf(req)], path }]
  throw new ValidationError({ collection: 'projects', errors, req }, req.t)
}

const languageOf = ({ i18n }: PayloadRequest) => (i18n.language === 'en' ? 'en' : 'fi')
