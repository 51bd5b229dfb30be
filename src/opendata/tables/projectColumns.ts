import { getDictionary } from '../../i18n/dictionary'
import type { ProjectRecord } from '../schema/project'
import { joined, nameIn, textColumns, type Column } from './column'

const flag = (value: boolean | undefined, lang?: 'en' | 'fi') => {
  if (value === undefined) return undefined
  if (lang === 'fi') return value ? 'kyllä' : 'ei'
  return value ? 'yes' : 'no'
}

const ownShareOf = ({ phases }: ProjectRecord) => {
  const shares = phases.flatMap(({ ownShare }) => ownShare?.amount ?? [])
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) : undefined
}

/** What of a project fits in a table; an import reads the same columns. */
export const projectColumns: Column<ProjectRecord>[] = [
  {
    key: 'identifier',
    label: { en: 'Identifier', fi: 'Tunniste' },
    value: ({ identifier }) => identifier,
  },
  ...textColumns<ProjectRecord>('title', { en: 'Name', fi: 'Nimi' }, ({ title }) => title),
  { key: 'acronym', label: { en: 'Acronym', fi: 'Lyhenne' }, value: ({ acronym }) => acronym },
  ...textColumns<ProjectRecord>(
    'official_name',
    { en: 'Official name', fi: 'Virallinen nimi' },
    ({ officialName }) => officialName,
  ),
  ...textColumns<ProjectRecord>(
    'summary',
    { en: 'Summary', fi: 'Tiivistelmä' },
    ({ summary }) => summary,
  ),
  { key: 'start', label: { en: 'Start', fi: 'Alkoi' }, value: ({ period }) => period.start },
  { key: 'end', label: { en: 'End', fi: 'Päättyi' }, value: ({ period }) => period.end },
  {
    key: 'phases',
    label: { en: 'Number of phases', fi: 'Vaiheiden määrä' },
    value: ({ phases }) => phases.length,
  },
  {
    key: 'programmes',
    label: { en: 'Programmes', fi: 'Ohjelmat' },
    value: ({ programmes }, lang) => joined(programmes.map(({ name }) => nameIn(name, lang))),
  },
  {
    key: 'total_budget_eur',
    label: { en: 'Total budget (€)', fi: 'Kokonaisbudjetti (€)' },
    value: ({ totalBudget }) => totalBudget?.amount,
  },
  { key: 'own_share_eur', label: { en: 'Own share (€)', fi: 'Oma osuus (€)' }, value: ownShareOf },
  {
    key: 'budget_is_approximate',
    label: { en: 'Budget is approximate', fi: 'Budjetti on arvio' },
    value: ({ totalBudget }, lang) => flag(totalBudget?.isApproximate, lang),
  },
  {
    key: 'owner_role',
    label: { en: 'Our role', fi: 'Oma rooli' },
    value: ({ ownerRole }, lang) =>
      ownerRole && lang ? getDictionary(lang)[`role.${ownerRole}`] : ownerRole,
  },
  {
    key: 'lead_partner',
    label: { en: 'Lead partner', fi: 'Pääpartneri' },
    value: ({ leadPartner }, lang) => leadPartner && nameIn(leadPartner.name, lang),
  },
  {
    key: 'partners',
    label: { en: 'Partners', fi: 'Partnerit' },
    value: ({ partners }, lang) => joined(partners.map(({ name }) => nameIn(name, lang))),
  },
  {
    key: 'countries',
    label: { en: 'Countries', fi: 'Maat' },
    value: ({ countries }) => joined(countries),
  },
  {
    key: 'topics',
    label: { en: 'Topics', fi: 'Aiheet' },
    value: ({ topics }, lang) => joined(topics.map(({ name }) => nameIn(name, lang))),
  },
  {
    key: 'grant_number',
    label: { en: 'Grant number', fi: 'Rahoituspäätöksen tai sopimuksen numero' },
    value: ({ grantNumber }) => grantNumber,
  },
  ...textColumns<ProjectRecord>(
    'description',
    { en: 'Description', fi: 'Kuvaus' },
    ({ description }) => description,
  ),
  {
    key: 'links',
    label: { en: 'Links', fi: 'Linkit' },
    value: ({ links }) => joined(links.flatMap(({ url }) => url ?? [])),
  },
  {
    key: 'documents',
    label: { en: 'Documents', fi: 'Asiakirjat' },
    value: ({ documents }) => joined(documents.map(({ url }) => url)),
  },
  {
    key: 'page_fi',
    label: { en: 'Page (Finnish)', fi: 'Sivu (suomi)' },
    value: ({ page }) => page.fi,
  },
  {
    key: 'page_en',
    label: { en: 'Page (English)', fi: 'Sivu (englanti)' },
    value: ({ page }) => page.en,
  },
  { key: 'licence', label: { en: 'Licence', fi: 'Lisenssi' }, value: ({ licence }) => licence },
  {
    key: 'modified',
    label: { en: 'Modified', fi: 'Muutettu' },
    value: ({ modified }) => modified,
  },
]
