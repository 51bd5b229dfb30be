import type { nameIndex as source } from '../fi/nameIndex'

export const nameIndex: Record<keyof typeof source, string> = {
  'index.all': 'All',
  'index.letters': 'First letter',
  'index.mostFirst': 'Most projects first',
  'index.noLetter': 'Other',
  'index.none': 'No name matches the search',
  'index.range': '{from} to {to} of {total}',
  'index.search': 'Search by name',
  'index.showAll': 'Show the whole list',
  'pager.page': 'Page {page}',
}
