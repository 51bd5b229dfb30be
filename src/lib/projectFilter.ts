/** What the list of projects can be narrowed by. */
export const facetNames = ['programme', 'topic', 'year', 'role', 'country'] as const
export type FacetName = (typeof facetNames)[number]

export const sortNames = ['latest', 'oldest', 'name', 'budget'] as const
export type SortName = (typeof sortNames)[number]

/** The value of a facet that stands for projects of which it is not known. No slug can be this. */
export const unknownValue = '-'

/** What a reader asks of the list: the meaning of its address. */
export type ProjectFilter = Record<FacetName, string[]> & {
  /** Values that a project must not have: `not-topic=…` in the address. */
  not: Record<FacetName, string[]>
  page: number
  q: string
  sort: SortName
}

export type SearchParams = Record<string, string | string[] | undefined>

const longestQuery = 200

/** Reads the filter out of an address; what makes no sense in it is left out. */
export const parseFilter = (params: SearchParams): ProjectFilter => {
  const page = Number(valuesOf(params.page)[0])
  const sort = sortNames.find((name) => name === valuesOf(params.sort)[0])
  const values = (key: string) => [...new Set(valuesOf(params[key]).filter(Boolean))].sort()
  return {
    country: values('country'),
    not: {
      country: values('not-country'),
      programme: values('not-programme'),
      role: values('not-role'),
      topic: values('not-topic'),
      year: values('not-year'),
    },
    page: Number.isInteger(page) && page > 1 ? page : 1,
    programme: values('programme'),
    q: (valuesOf(params.q)[0] ?? '').trim().replace(/\s+/g, ' ').slice(0, longestQuery),
    role: values('role'),
    sort: sort ?? 'latest',
    topic: values('topic'),
    year: values('year'),
  }
}

const valuesOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** The shortest address of a filter: `?q=tunneli&year=2018`, or nothing. */
export const filterToQuery = (filter: ProjectFilter): string => {
  const query = new URLSearchParams()
  if (filter.q) query.set('q', filter.q)
  for (const name of facetNames) {
    for (const value of filter[name]) query.append(name, value)
    for (const value of filter.not[name]) query.append(`not-${name}`, value)
  }
  if (filter.sort !== 'latest') query.set('sort', filter.sort)
  if (filter.page > 1) query.set('page', String(filter.page))
  const text = query.toString()
  return text && `?${text}`
}

/** The filter without one value of a facet, on its first page. */
export const without = (filter: ProjectFilter, name: FacetName, value: string): ProjectFilter => ({
  ...filter,
  [name]: filter[name].filter((candidate) => candidate !== value),
  page: 1,
})

/** The filter with one excluded value of a facet let in again, on its first page. */
export const withoutExclusion = (
  filter: ProjectFilter,
  name: FacetName,
  value: string,
): ProjectFilter => ({
  ...filter,
  not: { ...filter.not, [name]: filter.not[name].filter((candidate) => candidate !== value) },
  page: 1,
})

/** Whether anything but the order and the page has been chosen. */
export const isNarrowed = (filter: ProjectFilter): boolean =>
  filter.q !== '' ||
  facetNames.some((name) => filter[name].length > 0 || filter.not[name].length > 0)
