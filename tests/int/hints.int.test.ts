import config from '@payload-config'
import type { Field, StaticDescription } from 'payload'
import { describe, expect, it } from 'vitest'

const { collections, globals } = await config

/** Payload's own collections are not edited by hand, and hidden ones not at all. */
const ours = [...collections, ...globals]
  .filter(({ slug }) => !slug.startsWith('payload-'))
  .filter(({ admin }) => admin.hidden !== true)

type Named = { description: unknown; path: string }

/** The fields an editor sees, with the hint of each. */
const seen = (fields: Field[], place: string): Named[] =>
  fields.flatMap((field): Named[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        seen(tab.fields, 'name' in tab ? `${place}.${tab.name}` : place),
      )
    }
    const { admin = {} } = field as { admin?: Record<string, unknown> }
    const marks = ['hidden' in field && field.hidden, admin.hidden, admin.disabled, admin.readOnly]
    const isHidden = marks.some(Boolean) || String(admin.condition) === never
    if (field.type === 'ui' || isHidden) return []
    const path = 'name' in field ? `${place}.${field.name}` : place
    const inside = 'fields' in field ? seen(field.fields, path) : []
    return path === place ? inside : [{ description: admin.description, path }, ...inside]
  })

/** How a field that only hooks write is kept out of the edit view. */
const never = String(() => false)

/** What Payload adds by itself, with words of its own. */
const payloadsOwn =
  /\.(id|createdAt|updatedAt|deletedAt|_status|email|password|sizes|url|thumbnailURL|filename|mimeType|filesize|width|height|focalX|focalY|sessions|salt|hash|loginAttempts|lockUntil|resetPassword\w*)$|\.(sizes|sessions)\./

describe('every field that an editor sees', () => {
  it('has a hint in Finnish and in English', () => {
    const without = ours
      .flatMap(({ fields, slug }) => seen(fields, slug))
      .filter(({ path }) => !payloadsOwn.test(path))
      .filter(({ description }) => {
        const { en, fi } = (description ?? {}) as Partial<Record<string, StaticDescription>>
        return !en || !fi
      })
    expect(without.map(({ path }) => path)).toEqual([])
  })
})
