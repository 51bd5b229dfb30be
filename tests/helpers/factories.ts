import type { RequiredDataFromCollectionSlug } from 'payload'

type ProjectData = RequiredDataFromCollectionSlug<'projects'>
export type SomeProjectData = Partial<ProjectData>

/** A valid published project; a test names only the fields it is about. */
export const aProject = (overrides: SomeProjectData = {}): ProjectData => ({
  title: 'Hyvän elämän Östersundom',
  summary: 'Lyhyt kuvaus.',
  phases: [{ start: '2016', end: '2018' }],
  _status: 'published',
  ...overrides,
})

export const anAttachment = (
  overrides: Partial<RequiredDataFromCollectionSlug<'attachments'>> = {},
): RequiredDataFromCollectionSlug<'attachments'> => ({
  title: 'Loppuraportti',
  kind: 'finalReport',
  language: 'fi',
  licence: 'CC-BY-4.0',
  accessibility: 'unknown',
  ...overrides,
})

export const anImage = (
  overrides: Partial<RequiredDataFromCollectionSlug<'images'>> = {},
): RequiredDataFromCollectionSlug<'images'> => ({
  alt: { fi: 'Silta', en: 'A bridge' },
  ...overrides,
})

/** A body with an image in it, or with just a sentence. */
export const aBody = ({
  image,
  text = 'Leipäteksti.',
}: { image?: number | string; text?: string } = {}) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 },
        ],
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        version: 1,
      },
      ...(image
        ? [
            {
              type: 'upload',
              fields: null,
              format: '',
              id: 'a1',
              relationTo: 'images',
              value: image,
              version: 3,
            },
          ]
        : []),
    ],
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
  },
})
