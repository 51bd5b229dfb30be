import type { SearchParams } from './projectFilter'

/** What a reader asks of a long list of names: the meaning of its address. */
export type IndexRequest = {
  /** As in the links of the list; `#` for what begins with no letter. */
  letter: string
  page: number
  q: string
  sort: IndexSort
}

const indexSorts = ['name', 'projects'] as const
type IndexSort = (typeof indexSorts)[number]

/** So many that a page is read through and stays light. */
export const namesOnPage = 100
/** Stands for names that begin with no letter. */
export const noLetter = '#'

const longestQuery = 200
const latin = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const lettersIn: Record<string, string[]> = { en: latin, fi: [...latin, 'Å', 'Ä', 'Ö'] }

/** Reads the request out of an address; what makes no sense in it is left out. */
export const parseIndexRequest = (params: SearchParams): IndexRequest => {
  const text = (key: string) => {
    const value = params[key]
    return ((Array.isArray(value) ? value[0] : value) ?? '').trim().replace(/\s+/g, ' ')
  }
  const page = Number(text('page'))
  const letter = text('letter').toUpperCase()
  return {
    letter: letter === noLetter || /^\p{Lu}$/u.test(letter) ? letter : '',
    page: Number.isInteger(page) && page > 1 ? page : 1,
    q: text('q').slice(0, longestQuery),
    sort: indexSorts.find((name) => name === text('sort')) ?? 'name',
  }
}

/** The shortest address of a request: `?letter=H&page=2`, or nothing. */
export const indexQuery = ({ letter, page, q, sort }: IndexRequest): string => {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (letter) query.set('letter', letter)
  if (sort !== 'name') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** Whether less than the whole list, or another order of it, is asked for. */
export const isIndexNarrowed = ({ letter, q, sort }: IndexRequest): boolean =>
  Boolean(letter || q || sort !== 'name')

type Counted = { name: string; projects: number }

/** A page of names, and what else the list has. */
export type NamePage<Name> = {
  /** The letters that names begin with, in the order of the alphabet. */
  letters: string[]
  names: Name[]
  page: number
  pages: number
  /** How many names the request finds, on all pages. */
  total: number
}

/**
 * The page of a list that a request asks for; the last one where the list is shorter.
 *
 * @param names by name, as the locale orders them
 */
export const pageOfNames = <Name extends Counted>(
  names: readonly Name[],
  { letter, page: asked, q, sort }: IndexRequest,
  locale: string,
): NamePage<Name> => {
  const letterOf = initialIn(locale)
  const words = comparable(q).split(' ').filter(Boolean)
  const found = names.filter(
    ({ name }) =>
      (!letter || letterOf(name) === letter) &&
      words.every((word) => comparable(name).includes(word)),
  )
  const sorted = sort === 'projects' ? found.toSorted((a, b) => b.projects - a.projects) : found
  const pages = Math.max(1, Math.ceil(found.length / namesOnPage))
  const page = Math.min(asked, pages)
  const present = new Set(names.map(({ name }) => letterOf(name)))
  return {
    letters: [...(lettersIn[locale] ?? latin), noLetter].filter((one) => present.has(one)),
    names: sorted.slice((page - 1) * namesOnPage, page * namesOnPage),
    page,
    pages,
    total: found.length,
  }
}

/** The letter under which a language looks for a name: Finnish keeps Ä apart from A, English does not. */
const initialIn = (locale: string): ((name: string) => string) => {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' })
  const letters = lettersIn[locale] ?? latin
  const known = new Map<string, string>()
  return (name) => {
    const first = name.charAt(0)
    const letter = known.get(first) ?? letters.find((one) => compare(one, first) === 0) ?? noLetter
    known.set(first, letter)
    return letter
  }
}

/** Without capitals and accents, so that `aland` finds Åland. */
const comparable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
