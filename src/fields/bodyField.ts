import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField, StaticLabel } from 'payload'

import { slugs } from '../slugs'

type Options = {
  description?: StaticLabel
  /**
   * Whether images may stand in the text. Only projects make the images that they name public.
   * @default true
   */
  hasImages?: boolean
  label: StaticLabel
  required?: boolean
}

/**
 * Body text: headings of levels 2 to 4, lists, quotes, links and images from the archive.
 *
 * What a page of the archive should not have (colours, alignment, level 1) is not offered.
 */
export const bodyField = (
  name: string,
  { description, hasImages = true, label, required = false }: Options,
): RichTextField => ({
  name,
  type: 'richText',
  label,
  ...(description ? { admin: { description } } : {}),
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({ enabledCollections: [slugs.projects] }),
      ...(hasImages ? [UploadFeature({ enabledCollections: [slugs.images] })] : []),
      HorizontalRuleFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
  localized: true,
  required,
})
