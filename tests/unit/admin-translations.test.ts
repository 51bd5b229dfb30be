import { sqliteAdapter } from '@payloadcms/db-sqlite'
import * as richText from '@payloadcms/richtext-lexical'
import { acceptedLanguages, type GenericTranslationsObject } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { NextRequest } from 'next/server'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { buildConfig } from 'payload'
import { describe, expect, it } from 'vitest'

import { acceptFinnish } from '../../src/admin/acceptFinnish'
import { fi, lexical } from '../../src/admin/fi'
import { adminI18n } from '../../src/admin/i18n'

/** A config whose editor has every feature the package exports: what Payload itself merges. */
const config = await buildConfig({
  db: sqliteAdapter({ client: { url: ':memory:' } }),
  editor: richText.lexicalEditor({
    features: Object.entries(richText)
      .filter(([name]) => /^[A-Z]\w+Feature$/.test(name))
      .map(([, feature]) =>
        (feature as (props: object) => ReturnType<typeof richText.BoldFeature>)({ state: {} }),
      ),
  }),
  i18n: adminI18n,
  secret: 'only-for-tests',
})
const merged = config.i18n.translations as Record<string, GenericTranslationsObject>

describe.each([
  ['the admin', en.translations, fi.translations],
  ['the rich text editor', lexicalOf('en'), lexicalOf('fi')],
])('%s in Finnish', (_, englishTree, finnishTree) => {
  const english = strings(englishTree)
  const finnish = strings(finnishTree)

  it('has each string that the English of this version has', () => {
    expect([...english.keys()].filter((key) => !finnish.has(key))).toEqual([])
  })

  it('has no string that the English of this version lacks', () => {
    expect([...finnish.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('has the placeholders and tags of the English', () => {
    const different = [...english]
      .map(([key, text]) => ({
        english: placeholders(text),
        finnish: placeholders(finnish.get(key) ?? ''),
        key,
      }))
      .filter(({ english: wanted, finnish: found }) => wanted.join() !== found.join())
    expect(different).toEqual([])
  })

  it('leaves no string empty', () => {
    expect([...finnish].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('leaves no string in English', () => {
    expect([...finnish].filter(([key, text]) => text === english.get(key))).toEqual([])
  })
})

describe('Finnish for the rich text editor', () => {
  it('was compared with every file of strings in the package', () => {
    const folder = dirname(createRequire(import.meta.url).resolve('@payloadcms/richtext-lexical'))
    const files = readdirSync(folder, { encoding: 'utf8', recursive: true })
    expect(files.filter((file) => /(^|\/)i18n\.js$/.test(file))).toHaveLength(
      Object.keys(lexicalOf('en')).length,
    )
  })

  it('reaches the editor as we wrote it', () => {
    expect(lexicalOf('fi')).toEqual(lexical)
  })
})

describe('our own Finnish', () => {
  it('is needed, because Payload still has none', () => {
    expect(acceptedLanguages).not.toContain('fi')
  })
})

describe('the first visit to the admin', () => {
  it.each([
    ['fi-FI,fi;q=0.9,en;q=0.8', 'fi'],
    ['sv,fi;q=0.5,en;q=0.2', 'fi'],
    ['en-GB,en;q=0.9,fi;q=0.8', 'en'],
  ])('of a browser that asks for %s is in %s', (accepted, language) => {
    const response = visit({ 'accept-language': accepted })
    expect(response.cookies.get('payload-lng')?.value).toBe(language)
    expect(response.headers.get('x-middleware-request-cookie')).toBe(`payload-lng=${language}`)
  })

  it('is left to Payload when the browser asks for neither language', () => {
    expect(visit({ 'accept-language': 'de' }).cookies.getAll()).toEqual([])
    expect(visit({}).cookies.getAll()).toEqual([])
  })

  it('does not undo the language a user has chosen', () => {
    const response = visit({ 'accept-language': 'fi', cookie: 'payload-lng=en' })
    expect(response.cookies.getAll()).toEqual([])
  })
})

function lexicalOf(language: string): GenericTranslationsObject {
  return merged[language]?.lexical as GenericTranslationsObject
}

/** Each string by its path, "general:save". */
function strings(tree: GenericTranslationsObject, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value]] : [...strings(value, `${path}${key}:`)],
    ),
  )
}

/** The distinct `{{names}}` and `<0>`, `<a href>` tags of a string; their order is free. */
function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}|<\/?(?:\d|a\b|br\b)[^>]*>/g))].sort()
}

function visit(headers: Record<string, string>) {
  return acceptFinnish(new NextRequest('http://localhost:3000/admin/login', { headers }))
}
