import type { Partner } from '../../payload-types'

/** ISO 3166-1 alpha-2. */
type Country = NonNullable<Partner['country']>

/** A text in both content languages. */
export type Text = { fi: string; en: string }

/** One block of body text; the seed turns it into Lexical nodes. */
export type Block =
  { h: string } | { p: string } | { ul: string[] } | { ol: string[] } | { quote: string }

type KeyFigureSeed = {
  label: Text
  /** The number itself, or the lower end of a range. */
  value: number
  /** The upper end of a range. */
  valueTo?: number
  unit: 'count' | 'kilometres' | 'minutes' | 'percent' | 'billionEuros' | 'year'
  qualifier?: 'about' | 'atLeast' | 'atMost'
}

type PhaseSeed = {
  /** ISO 8601, as exact as it is known: `2016`, `2019-10` or `2022-01-01`. */
  start: string
  end: string
  /** Key in `programmes.ts`. */
  programme?: string
  /** Whole euros. */
  totalBudget?: number
  /** Whole euros: the part of the owner of the archive. */
  ownShare?: number
  /** The source says "noin" (about). */
  approximate?: true
  regionCount?: number
  alsoFundedBy?: Text
  note?: Text
}

type PartnershipSeed = {
  /** Key in `partners.ts`. */
  organisation: string
  role: 'partner' | 'associated' | 'contractor' | 'other'
  /** What the role was, when the role alone does not say it. */
  note?: Text
}

export type AttachmentSeed = {
  kind: 'finalReport' | 'summary' | 'workbook' | 'worksheet' | 'guide' | 'handbook' | 'materials'
  title: Text
  /** Language of the document itself. */
  language: 'fi' | 'en'
  description?: Text
}

type LinkSeed = {
  /** The original address is unknown: the facts name only what the link leads to. */
  label: Text
  language?: 'fi' | 'en'
}

export type ImageSeed = {
  kind: 'logo' | 'fundingLogo' | 'photo'
  /** True of the picture that the seed draws: it shows the texts that the alternative text names. */
  alt: Text
  /** The texts to draw, in order. */
  texts: string[]
  /** Draws the European flag. */
  flag?: true
}

/** One project of the demo archive: the facts of its source, and sentences written for the demo. */
export type ProjectSeed = {
  /** Identifier of the project in the source of the facts. */
  id: string
  title: Text
  acronym?: string
  officialName?: Partial<Text>
  /** URL part in each language. */
  slug: Text
  summary: Text
  /** The wider undertaking that the project was part of. */
  context?: Text
  body: { fi: Block[]; en: Block[] }
  keyResults?: Text[]
  keyFigures?: KeyFigureSeed[]
  ownerRole: 'lead' | 'coordinator' | 'partner'
  /** Key in `partners.ts`. */
  leadPartner: string
  partners?: PartnershipSeed[]
  partnersNote?: Text
  statedPartnerCount?: number
  statedAssociatedPartnerCount?: number
  statedCountryCount?: number
  countries?: Country[]
  associatedCountries?: Country[]
  phases: PhaseSeed[]
  /** Keys in `topics.ts`. */
  topics: string[]
  attachments?: AttachmentSeed[]
  links?: LinkSeed[]
  images?: ImageSeed[]
  related?: { project: string; kind: 'predecessor' | 'successor' | 'sister' }[]
  /** Who carries the work on. */
  continuation?: Text
}

export type PartnerSeed = {
  /** The name in each language; one string where it is the same. */
  name: string | Text
  kind?:
    | 'regionalAuthority'
    | 'municipality'
    | 'stateAuthority'
    | 'university'
    | 'research'
    | 'company'
    | 'network'
    | 'association'
  /** When known. */
  country?: Country
}

export type ProgrammeSeed = {
  name: Text
  funder: Text
  fund?: Text
  kind: 'interreg' | 'euDirect' | 'structuralFund' | 'national'
  /** The programme period, such as `2014–2020`. */
  period?: string
  emblemRule: 'coFunded' | 'unionAndFund' | 'union' | 'none'
  /** What the rules of the programme want to be said; empty in a language means the other's words. */
  statement?: Partial<Text>
  disclaimer?: Text
}
