import type { RootLivePreviewConfig } from 'payload'

import type { PreviewAddress } from '../collections/PreviewLinks'
import { env } from '../env'
import { defaultLocale, isLocale } from '../i18n/locales'
import { previewPath } from '../i18n/paths'

/** Where a draft is shown: see `src/app/(site)/[locale]/preview`. */
export const previewAddress: PreviewAddress = (keyOrId, locale) =>
  env.SERVER_URL + previewPath(isLocale(locale ?? '') ? (locale as never) : defaultLocale, keyOrId)

/** The draft beside the form, in the language being edited, at the width of a phone or a desk. */
export const livePreview: RootLivePreviewConfig = {
  // Named by their widths, in pixels: Payload has one name of each for every language.
  breakpoints: [
    { height: 780, label: '375 px', name: 'phone', width: 375 },
    { height: 1024, label: '768 px', name: 'tablet', width: 768 },
    { height: 900, label: '1280 px', name: 'desktop', width: 1280 },
  ],
  collections: ['projects'],
  url: ({ data, locale }) =>
    typeof data.id === 'string' ? previewAddress(data.id, locale.code) : null,
}
