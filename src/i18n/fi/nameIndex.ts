/** Lists of names that have several pages, and the links between pages. */
export const nameIndex = {
  'index.all': 'Kaikki',
  'index.letters': 'Alkukirjain',
  'index.mostFirst': 'Eniten hankkeita ensin',
  'index.noLetter': 'Muut',
  'index.none': 'Hakua vastaavia nimiä ei löytynyt',
  'index.range': '{from}–{to} / {total}',
  'index.search': 'Hae nimellä',
  'index.showAll': 'Näytä koko luettelo',
  'pager.page': 'Sivu {page}',
} as const
