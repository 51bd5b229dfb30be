import type { Locale } from '../../i18n/locales'
import { countryName, dateRange, euros } from './words'
import type { Fact, Intake } from './types'

/** A fact for people to compare with the sentence that it was read from. */
export type ReadFact = { label: string; quote: string; value: string }

const labels = {
  acronym: { en: 'Acronym', fi: 'Lyhenne' },
  associatedCountries: { en: 'Countries of associated partners', fi: 'Liitännäispartnerien maat' },
  attachments: { en: 'Attachment', fi: 'Liite' },
  countries: { en: 'Countries', fi: 'Maat' },
  leadPartner: { en: 'Lead partner', fi: 'Pääpartneri' },
  links: { en: 'Link', fi: 'Linkki' },
  officialName: { en: 'Official name', fi: 'Virallinen nimi' },
  ownShare: { en: 'Own share', fi: 'Oma osuus' },
  ownerRole: { en: 'Our role', fi: 'Oma rooli' },
  partners: { en: 'Partner', fi: 'Partneri' },
  period: { en: 'Start and end', fi: 'Alkoi ja päättyi' },
  programme: { en: 'Programme', fi: 'Ohjelma' },
  statedAssociatedPartnerCount: { en: 'Associated partners', fi: 'Liitännäispartnereita' },
  statedCountryCount: { en: 'Number of countries', fi: 'Maita' },
  statedPartnerCount: { en: 'Number of partners', fi: 'Partnereita' },
  title: { en: 'Name', fi: 'Nimi' },
  totalBudget: { en: 'Total budget', fi: 'Kokonaisbudjetti' },
} satisfies Record<string, Record<Locale, string>>

const roles = {
  coordinator: { en: 'Coordinator', fi: 'Koordinoija' },
  lead: { en: 'Lead partner', fi: 'Pääpartneri' },
  partner: { en: 'Partner', fi: 'Osapartneri' },
} satisfies Record<string, Record<Locale, string>>

/** Everything that was read, in the order in which an editor goes through it. */
export const factsOf = (intake: Intake, locale: Locale): ReadFact[] => {
  const one = (name: keyof typeof labels, quote: string, value: string): ReadFact => ({
    label: labels[name][locale],
    quote,
    value,
  })
  const plain = (
    name: 'acronym' | 'leadPartner' | 'officialName' | 'title',
    fact: Fact<string> | undefined,
  ) => (fact ? [one(name, fact.quote, fact.value)] : [])
  const count = (
    name: 'statedAssociatedPartnerCount' | 'statedCountryCount' | 'statedPartnerCount',
  ) => {
    const fact = intake[name]
    return fact ? [one(name, fact.quote, String(fact.value))] : []
  }
  const places = (name: 'associatedCountries' | 'countries') => {
    const fact = intake[name]
    if (!fact) return []
    return [one(name, fact.quote, fact.value.map((code) => countryName(code, locale)).join(', '))]
  }
  return [
    ...plain('title', intake.title),
    ...plain('acronym', intake.acronym),
    ...plain('officialName', intake.officialName),
    ...intake.phases.flatMap(({ quote, quotes, value }) => [
      one('period', quote, dateRange(value)),
      ...(value.programme ? [one('programme', quotes.programme ?? quote, value.programme)] : []),
      ...(value.totalBudget
        ? [
            one(
              'totalBudget',
              quotes.totalBudget ?? quote,
              euros(value.totalBudget, value.isApproximate, locale),
            ),
          ]
        : []),
      ...(value.ownShare
        ? [one('ownShare', quotes.ownShare ?? quote, euros(value.ownShare, false, locale))]
        : []),
    ]),
    ...(intake.ownerRole
      ? [one('ownerRole', intake.ownerRole.quote, roles[intake.ownerRole.value][locale])]
      : []),
    ...plain('leadPartner', intake.leadPartner),
    ...intake.partners.map(({ quote, value }) => one('partners', quote, value)),
    ...count('statedPartnerCount'),
    ...count('statedAssociatedPartnerCount'),
    ...count('statedCountryCount'),
    ...places('countries'),
    ...places('associatedCountries'),
    ...intake.attachments.map(({ quote, value }) => one('attachments', quote, value.title)),
    ...intake.links.map(({ quote, value }) => one('links', quote, value.label)),
  ]
}
