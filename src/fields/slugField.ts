import type {
  CollectionSlug,
  FieldHook,
  PayloadRequest,
  TextField,
  TextFieldSingleValidation,
} from 'payload'

import { slugify } from '../lib/slugify'
import { message } from '../messages'

type Slugged = Record<string, unknown> & {
  id: number | string
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
  hooks: { beforeValidate: [fillSlug(collection, source)] },
  index: true,
  localized: true,
  unique: true,
  validate: refuseTakenSlug(collection, source),
})

const fillSlug =
  (collection: CollectionSlug, source: string): FieldHook<Slugged, string | null | undefined> =>
  async ({ data, originalDoc, req, value }) => {
    const stored = originalDoc?.slug ?? ''
    const typed = value ?? ''
    if (typed !== '' && typed !== stored) return slugify(typed) || typed
    const followsTitle =
      !originalDoc?.publishedAt && isMadeFrom(stored, asText(originalDoc?.[source]))
    if (stored !== '' && !followsTitle) return stored
    const made = slugify(asText(data?.[source] ?? originalDoc?.[source]))
    if (made === '' || isMadeFrom(stored, asText(data?.[source]))) return stored || undefined
    return await firstFree(collection, made, req, originalDoc?.id)
  }

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const isMadeFrom = (slug: string, text: string): boolean =>
  slug !== '' && slug.replace(/-\d+$/, '') === slugify(text).replace(/-\d+$/, '')

const firstFree = async (
  collection: CollectionSlug,
  made: string,
  req: PayloadRequest,
  id?: number | string,
): Promise<string> => {
  let candidate = made
  for (let next = 2; await findOther(collection, candidate, req, id); next += 1) {
    candidate = `${made}-${next}`
  }
  return candidate
}

const refuseTakenSlug =
  (collection: CollectionSlug, source: string): TextFieldSingleValidation =>
  async (value, { id, req }) => {
    if (!value) return true
    if (slugify(value) === '') return message(req, 'slug.empty')
    const other = await findOther(collection, value, req, id)
    return other ? message(req, 'slug.taken', { title: asText(other[source]) || value }) : true
  }

/** Another document, draft or trashed ones too, with this slug in the language of the request. */
const findOther = async (
  collection: CollectionSlug,
  slug: string,
  req: PayloadRequest,
  id?: number | string,
): Promise<Record<string, unknown> | undefined> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    trash: true,
    where: { slug: { equals: slug }, ...(id ? { id: { not_equals: id } } : {}) },
    ...(req.locale && req.locale !== 'all' ? { locale: req.locale } : {}),
  })
  return docs[0] as Record<string, unknown> | undefined
}
