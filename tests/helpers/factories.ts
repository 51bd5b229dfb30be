import type { RequiredDataFromCollectionSlug } from 'payload'

type ProjectData = RequiredDataFromCollectionSlug<'projects'>

/** A valid published project; a test names only the fields it is about. */
export const aProject = (overrides: Partial<ProjectData> = {}): ProjectData => ({
  title: 'Hyvän elämän Östersundom',
  summary: 'Lyhyt kuvaus.',
  phases: [{ start: '2016', end: '2018' }],
  _status: 'published',
  ...overrides,
})
