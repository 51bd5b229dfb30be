import type { Locale } from '../../i18n/locales'
import type { Project } from '../../payload-types'
import { normal } from '../readValues'
import type { Names } from '../rows/vocabulary'
import { toLexical } from '../toLexical'
import { factsOf } from './factsOf'
import { sayDoubt } from './say'
import type { Intake } from './types'

/** Of the field `toCheck`. */
const longestCheck = 10_000
/** Of a sentence that is quoted to find it again. */
const longestQuote = 140

type Draft = { en: Partial<Project>; fi: Partial<Project> }
type Options = {
  /** Puts the old text into the description, to be written anew. */
  keepsText: boolean
  locale: Locale
  /** As the editor wrote it. */
  title: string
}

const texts = {
  attachment: { en: 'Add the attachment “{value}”.', fi: 'Lisää liite ”{value}”.' },
  doubt: { en: 'Contradiction', fi: 'Ristiriita' },
  link: { en: 'Add the address of the link “{value}”.', fi: 'Lisää linkin ”{value}” osoite.' },
  partner: {
    en: 'The partner “{value}” is not in the archive: add it, if it is right.',
    fi: 'Partneria ”{value}” ei ole arkistossa: lisää se, jos tieto on oikein.',
  },
  programme: {
    en: 'The programme “{value}” is not in the archive: add it, if it is right.',
    fi: 'Ohjelmaa ”{value}” ei ole arkistossa: lisää se, jos tieto on oikein.',
  },
  read: { en: 'Read from the old page', fi: 'Luettu vanhalta sivulta' },
  rewrite: {
    en: 'The description is the old page’s text: write it anew.',
    fi: 'Kuvaus on vanhan sivun tekstiä: kirjoita se uudelleen.',
  },
} satisfies Record<string, Record<Locale, string>>

/**
 * A draft with what was read, and in `toCheck` what an editor has to look at: contradictions first,
 * then what could not be filled in, then every fact with its sentence. What the archive does not
 * know by name is told and not made.
 */
export const draftOf = (intake: Intake, names: Names, options: Options): Draft => {
  const { keepsText, title } = options
  const idOf = (collection: keyof Names, name: string) => names[collection].get(normal(name))
  const lead = intake.leadPartner && idOf('partners', intake.leadPartner.value)
  const partners = intake.partners.flatMap(({ value }) => idOf('partners', value) ?? [])
  const fi: Partial<Project> = {
    title,
    toCheck: toCheckOf(intake, names, options),
    ...(intake.acronym ? { acronym: intake.acronym.value } : {}),
    ...(intake.associatedCountries
      ? { associatedCountries: codes(intake.associatedCountries.value) }
      : {}),
    ...(intake.countries ? { countries: codes(intake.countries.value) } : {}),
    ...(keepsText ? { body: toLexical(intake.paragraphs.join('\n')) } : {}),
    ...(lead ? { leadPartner: lead } : {}),
    ...(intake.ownerRole ? { ownerRole: intake.ownerRole.value } : {}),
    links: intake.links.map(({ value }) => ({
      label: value.label.slice(0, 200),
      ...(value.language ? { language: value.language } : {}),
    })),
    partners: partners.map((organisation) => ({ organisation, role: 'partner' as const })),
    phases: intake.phases.map(({ value: { programme, ...phase } }) => {
      const id = programme && idOf('programmes', programme)
      return { ...phase, ...(id ? { programme: id } : {}) }
    }),
    ...counts(intake),
  }
  // Names in full are English on the old pages, as their applications were.
  const en = intake.officialName ? { officialName: intake.officialName.value } : {}
  return { en, fi }
}

const codes = (values: string[]) => values as NonNullable<Project['countries']>

const counts = ({
  statedAssociatedPartnerCount: associated,
  statedCountryCount: countries,
  statedPartnerCount: partners,
}: Intake): Partial<Project> => ({
  ...(associated ? { statedAssociatedPartnerCount: associated.value } : {}),
  ...(countries ? { statedCountryCount: countries.value } : {}),
  ...(partners ? { statedPartnerCount: partners.value } : {}),
})

const toCheckOf = (intake: Intake, names: Names, { keepsText, locale }: Options): string => {
  const say = (key: keyof typeof texts, value = '') => texts[key][locale].replace('{value}', value)
  const isKnown = (collection: keyof Names, name: string) => names[collection].has(normal(name))
  const programmes = new Set(intake.phases.flatMap(({ value }) => value.programme ?? []))
  const lead = intake.leadPartner?.value
  const lines = [
    ...intake.doubts.map(
      (doubt) => `${say('doubt')}: ${sayDoubt(doubt, locale)} ${quoted(doubt.quote)}`,
    ),
    ...(keepsText ? [say('rewrite')] : []),
    ...(lead && !isKnown('partners', lead) ? [say('partner', lead)] : []),
    ...[...programmes]
      .filter((name) => !isKnown('programmes', name))
      .map((name) => say('programme', name)),
    ...intake.attachments.map(({ value }) => say('attachment', value.title)),
    ...intake.links.map(({ value }) => say('link', value.label)),
    ...factsOf(intake, locale).map(
      ({ label, quote, value }) => `${say('read')}: ${label}: ${value} ${quoted(quote)}`,
    ),
  ]
  let text = ''
  for (const line of lines) {
    if (text.length + line.length + 1 > longestCheck) break
    text += text ? `\n${line}` : line
  }
  return text
}

const quoted = (quote: string): string =>
  `– ”${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote}”`
