import type { Translation } from '../translation/translations'
import type { findingTexts } from './findingTexts'

export type Row = Record<string, unknown>

/** A text by the code of its language; a language without it is missing or empty. */
export type Texts = Record<string, string | null | undefined>

/** What the gate looks at: a project as it would be published, with what it names. */
export type GateInput = {
  attachments: {
    accessibility?: null | string
    firstPublished?: null | string
    id: number | string
    isTagged?: boolean | null
    language?: null | string
    title: Texts
  }[]
  /** Addresses that did not answer when they were last tried. */
  deadLinks: { checkedAt: string; reason: string; url: string }[]
  /** The project in each language: depth 0, no fallback. */
  documents: Record<string, Row>
  images: { alt: Texts; filename: string; id: number | string; isDecorative: boolean }[]
  /** The source language first. */
  locales: [string, ...string[]]
  programmes: {
    disclaimer: Texts
    emblem?: unknown
    emblemRule?: null | string
    fund: Texts
    id: number | string
    kind?: null | string
    name: Texts
    period?: null | string
    statement: Texts
  }[]
  /** How far the texts are translated, by language. */
  translations: Record<string, Translation[]>
}

type Level = 'error' | 'warning'

/** One thing that is missing or doubtful. */
export type Finding = {
  code: keyof typeof findingTexts
  level: Level
  /** The language it is about, when it is about one. */
  locale?: string
  /** Of the field in the project: `images.0.image`. */
  path: string
  /** Another document, where it can be put right. */
  target?: { collection: 'attachments' | 'images' | 'programmes'; id: number | string }
  /** What the text of the finding names; a label is a pair of languages. */
  values?: Record<string, number | string | { en: string; fi: string }>
}

export type Rule = (input: GateInput) => Finding[]
