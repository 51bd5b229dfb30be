import type { CollectionConfig, Field } from 'payload'

import { hints } from './hints'

/** The collection with a hint at each field that has none of its own. */
export const withHints = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: hinted(collection.fields, hints[collection.slug] ?? {}),
})

type Hints = (typeof hints)[string]

const hinted = (fields: Field[], texts: Hints, place = ''): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, fields: hinted(tab.fields, texts, place) }))
      return { ...field, tabs }
    }
    const path = 'name' in field && field.name ? `${place}${field.name}` : undefined
    const text = path === undefined ? undefined : texts[path]
    const own = field.admin && 'description' in field.admin ? field.admin.description : undefined
    const withText =
      text && !own ? ({ ...field, admin: { ...field.admin, description: text } } as Field) : field
    if (!('fields' in withText)) return withText
    const inside = hinted(withText.fields, texts, path === undefined ? place : `${path}.`)
    return { ...withText, fields: inside }
  })
