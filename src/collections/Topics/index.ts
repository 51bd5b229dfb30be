import type { CollectionConfig } from 'payload'

import { requiredInSource } from '../../fields/requiredInSource'
import { identifierField } from '../../fields/identifierField'
import { isPublicField } from '../../fields/isPublicField'
import { slugField } from '../../fields/slugField'
import { slugs } from '../../slugs'
import { keepWhileNamed, namedAccess } from '../namedAccess'

/** What projects are about: readers narrow the list by it. */
export const createTopicsCollection = (): CollectionConfig => ({
  slug: slugs.topics,
  labels: { singular: { en: 'Topic', fi: 'Aihe' }, plural: { en: 'Topics', fi: 'Aiheet' } },
  access: namedAccess,
  admin: { defaultColumns: ['name', 'isPublic'], useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', fi: 'Nimi' },
      index: true,
      localized: true,
      maxLength: 100,
      required: true,
      validate: requiredInSource,
    },
    slugField(slugs.topics, 'name'),
    identifierField(),
    isPublicField(slugs.topics),
  ],
  hooks: keepWhileNamed(slugs.topics),
  trash: true,
  versions: { drafts: false, maxPerDoc: 0 },
})
