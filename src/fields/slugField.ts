import type {
  CollectionSlug,
  FieldHook,
  PayloadRequest,
  TextField,
  TextFieldSingleValidation,
} from 'payload'

import { aside } from '../lib/aside'
import { slugify } from '../lib/slugify'
import { message } from '../messages'
import { notToTranslate } from '../translation/localizedTexts'
import { localesOf } from '../publicity/isNamedInPublic'

type Slugged = Record<string, unknown> & {
  id: number | string
  isPublic?: boolean | null
  publishedAt?: string | null
  slug?: string | null
}

/**
 * The last part of the public address, in each language.
 *
 * It follows the title until the document is first published, then stays: changing it is the
 * editor's decision, and the site leads the old address to the new one (past slugs are read from
 * the versions).
 *
 * @param collection the collection that the field is for; a slug is unique in it, in each language
 * @param source the field that an empty slug is made from
 */
export const slugField = (collection: CollectionSlug, source: 'name' | 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  label: { en: 'Address', fi: 'Osoitteen loppuosa' },
  admin: {
    description: {
      en: 'The last part of the page’s address. Filled in from the name; change it only for a reason.',
      fi: 'Sivun osoitteen loppuosa. Täyttyy nimen perusteella; muuta sitä vain syystä.',
    },
    position: 'sidebar',
  },
  hooks: {
    beforeDuplicate: [
      async ({ req, value }) =>
        typeof value === 'string' && value !== ''
          ? await firstFree(value, (candidate) => findOther(collection, candidate, req, 'any'))
          : undefined,
    ],
    beforeValidate: [fillSlug(collection, source)],
  },
  custom: notToTranslate,
  index: true,
  localized: true,
  unique: true,
  validate: refuseTakenSlug(collection, source),
})

const fillSlug =
  (collection: CollectionSlug, source: string): FieldHook<Slugged, string | null | undefined> =>
  async ({ data, originalDoc, req, siblingData, value }) => {
    const stored = originalDoc?.slug ?? ''
    const typed = value ?? ''
    if (typeof typed !== 'string') return typed // for the validation to refuse
    if (typed !== '' && typed !== stored) return slugify(typed) || typed
    const findTaken = (slug: string) => findOther(collection, slug, req, 'own', originalDoc?.id)
    const oldTitle = asText(originalDoc?.[source])
    const title = asText(data?.[source] ?? oldTitle)
    if (typed !== '') {
      if (isSettled(originalDoc) || !isMadeFrom(stored, oldTitle)) return stored
      if (title === oldTitle && !(await findTaken(stored))) return stored
    }
    const made = slugify(title)
    if (made !== '') return await firstFree(made, findTaken)
    // No slug at all rather than an empty one: two empty ones would not be unique.
    if (stored === '') delete (siblingData as Slugged).slug
    return stored || undefined
  }

/** The public has seen the address: it changes only when an editor changes it. */
const isSettled = (doc?: Partial<Slugged>): boolean => Boolean(doc?.publishedAt ?? doc?.isPublic)

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `silta` and `silta-2` are made from `Silta`. */
const isMadeFrom = (slug: string, text: string): boolean => {
  const made = slugify(text)
  return slug === made || (slug.startsWith(`${made}-`) && /^-\d+$/.test(slug.slice(made.length)))
}

/** A free address made from a text, in the language of the request; nothing when it has no letters. */
export const freeSlug = async (
  collection: CollectionSlug,
  text: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const made = slugify(text)
  return made === ''
    ? undefined
    : await firstFree(made, (candidate) => findOther(collection, candidate, req, 'own'))
}

const firstFree = async (
  made: string,
  findTaken: (candidate: string) => Promise<unknown>,
): Promise<string> => {
  let candidate = made
  for (let next = 2; await findTaken(candidate); next += 1) candidate = `${made}-${next}`
  return candidate
}

const refuseTakenSlug =
  (collection: CollectionSlug, source: string): TextFieldSingleValidation =>
  async (value, { id, req }) => {
    if (!value) return true
    if (slugify(asText(value)) === '') return message(req, 'slug.empty')
    const other = await findOther(collection, value, req, 'own', id)
    return other ? message(req, 'slug.taken', { title: asText(other[source]) || value }) : true
  }

/**
 * Another document, drafts and the trash included, with this slug.
 *
 * @param language in which it has it: the request's own, or any
 */
const findOther = async (
  collection: CollectionSlug,
  slug: string,
  req: PayloadRequest,
  language: 'any' | 'own',
  id?: number | string,
): Promise<Record<string, unknown> | undefined> => {
  const paths = language === 'any' ? localesOf(req).map((code) => `slug.${code}`) : ['slug']
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    req: aside(req),
    select: { name: true, title: true },
    trash: true,
    where: {
      or: paths.map((path) => ({ [path]: { equals: slug } })),
      ...(id ? { id: { not_equals: id } } : {}),
    },
  })
  return docs[0]
}
