/** A value read out of a text, with the sentence that says it: an editor can see why. */
export type Fact<Value> = { quote: string; value: Value }

export type Phase = {
  end: string
  isApproximate?: boolean
  ownShare?: number
  /** Name of the programme as the archive or the funder writes it. */
  programme?: string
  start: string
  totalBudget?: number
}

/** A phase, and the sentences of what was read besides its dates. */
export type PhaseFact = Fact<Phase> & {
  quotes: { ownShare?: string; programme?: string; totalBudget?: string }
}

export type Doubt =
  | { kind: 'digits'; quote: string; values: { read: string; written: string } }
  | { kind: 'duration'; quote: string; values: { stated: string; years: string } }
  | { kind: 'end'; quote: string; values: { exact: string; years: string } }
  | { kind: 'forecast'; quote: string; values: Record<string, never> }
  | { kind: 'present'; quote: string; values: Record<string, never> }
  | { kind: 'programmes'; quote: string; values: { linked: string; stated: string } }
  | { kind: 'budgets'; quote: string; values: { others: string; used: string } }

/** What an old page says, as far as it is sure; all else is left to the editor. */
export type Intake = {
  acronym?: Fact<string>
  associatedCountries?: Fact<string[]>
  attachments: Fact<{ kind: string; language: 'en' | 'fi'; title: string }>[]
  countries?: Fact<string[]>
  doubts: Doubt[]
  leadPartner?: Fact<string>
  links: Fact<{ label: string; language?: 'en' }>[]
  officialName?: Fact<string>
  ownerRole?: Fact<'coordinator' | 'lead' | 'partner'>
  paragraphs: string[]
  partners: Fact<string>[]
  phases: PhaseFact[]
  statedAssociatedPartnerCount?: Fact<number>
  statedCountryCount?: Fact<number>
  statedPartnerCount?: Fact<number>
  title?: Fact<string>
}
