import { endsBeforeStart } from '../../lib/partialDate'
import { isWebAddress } from '../../lib/webAddress'
import type { Remark } from '../messages'
import { readCountry, readDate, readFlag, readList, readMoney } from '../readValues'
import { headingsOf, type ImportKey, type Mapping } from './mapColumns'

/** What a row of a table says of a project, as far as it is understood. What it leaves empty is absent. */
export type PlannedProject = {
  acronym?: string
  countries?: string[]
  descriptionEn?: string
  descriptionFi?: string
  end?: string
  grantNumber?: string
  identifier?: string
  isApproximate?: boolean
  leadPartner?: string
  links?: string[]
  officialNameEn?: string
  officialNameFi?: string
  ownerRole?: 'coordinator' | 'lead' | 'other' | 'partner'
  ownShare?: number
  partners?: string[]
  programmes?: string[]
  start?: string
  summaryEn?: string
  summaryFi?: string
  titleEn?: string
  titleFi?: string
  topics?: string[]
  totalBudget?: number
}

export type Plan = { project: PlannedProject; remarks: Remark[] }

const roles: Record<string, PlannedProject['ownerRole']> = {
  coordinator: 'coordinator',
  koordinoija: 'coordinator',
  lead: 'lead',
  'lead partner': 'lead',
  muu: 'other',
  'muu rooli': 'other',
  other: 'other',
  'other role': 'other',
  osapartneri: 'partner',
  partner: 'partner',
  partneri: 'partner',
  pääpartneri: 'lead',
}

/**
 * Reads one row. What is not understood is an error of the row, never left out quietly: a row is
 * taken whole or not at all.
 */
export const planRow = (cells: string[], mapping: Mapping, locale: 'en' | 'fi' = 'fi'): Plan => {
  const remarks: Remark[] = []
  const headings = headingsOf(locale)
  const values = new Map<ImportKey, string>()
  mapping.forEach((key, index) => {
    const cell = cells[index]
    if (key && cell) values.set(key, cell)
  })
  const read = <Value>(
    key: ImportKey,
    reader: (text: string) => Value | undefined,
    fault: 'date.bad' | 'money.bad' | 'value.bad',
  ): Value | undefined => {
    const text = values.get(key)
    if (text === undefined) return undefined
    const value = reader(text)
    if (value === undefined) {
      remarks.push({ key: fault, level: 'error', values: { column: headings[key], value: text } })
    }
    return value
  }
  const list = (key: ImportKey) => {
    const text = values.get(key)
    return text === undefined ? undefined : readList(text)
  }
  const budget = read('total_budget_eur', readMoney, 'money.bad')
  const share = read('own_share_eur', readMoney, 'money.bad')
  const flag = read('budget_is_approximate', readFlag, 'value.bad')
  const project = present({
    acronym: values.get('acronym'),
    countries: read('countries', allOf(readCountry), 'value.bad'),
    descriptionEn: values.get('description_en'),
    descriptionFi: values.get('description_fi'),
    end: read('end', readDate, 'date.bad'),
    grantNumber: values.get('grant_number'),
    identifier: values.get('identifier'),
    isApproximate: budget ? (flag ?? budget.isApproximate) : flag,
    leadPartner: values.get('lead_partner'),
    links: read(
      'links',
      allOf((text) => (isWebAddress(text) ? text : undefined)),
      'value.bad',
    ),
    officialNameEn: values.get('official_name_en'),
    officialNameFi: values.get('official_name_fi'),
    ownerRole: read('owner_role', (text) => roles[text.toLocaleLowerCase('fi')], 'value.bad'),
    ownShare: share?.amount,
    partners: list('partners'),
    programmes: list('programmes'),
    start: read('start', readDate, 'date.bad'),
    summaryEn: values.get('summary_en'),
    summaryFi: values.get('summary_fi'),
    titleEn: values.get('title_en'),
    titleFi: values.get('title_fi'),
    topics: list('topics'),
    totalBudget: budget?.amount,
  })
  return { project, remarks: [...remarks, ...faultsOf(project)] }
}

const faultsOf = (project: PlannedProject): Remark[] => {
  const { end = '', ownShare = 0, start = '', titleFi, totalBudget = Infinity } = project
  return [
    ...(titleFi ? [] : [{ key: 'title.missing', level: 'error' } as const]),
    ...(endsBeforeStart({ end, start })
      ? [{ key: 'date.reversed', level: 'error', values: { end, start } } as const]
      : []),
    ...(ownShare > totalBudget ? [{ key: 'money.share', level: 'error' } as const] : []),
  ]
}

/** Every value of a list, or nothing when one of them is not understood. */
const allOf =
  <Value>(reader: (text: string) => Value | undefined) =>
  (text: string): Value[] | undefined => {
    const values = readList(text).map(reader)
    return values.every((value) => value !== undefined) ? values : undefined
  }

const present = (project: { [Key in keyof PlannedProject]: PlannedProject[Key] | undefined }) =>
  Object.fromEntries(
    Object.entries(project).filter(([, value]) => value !== undefined),
  ) as PlannedProject
