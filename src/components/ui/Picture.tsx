import type { Locale } from '../../i18n/locales'
import { inLanguage } from '../../lib/inLanguage'
import type { Image } from '../../payload-types'
import { fileHref } from './fileHref'

type Props = { image: Image; locale: Locale; otherLocale: Locale; sizes: string }

/** An image of the archive in the sizes that it was made in. */
export const Picture = ({ image, locale, otherLocale, sizes }: Props) => {
  if (!image.url) return null
  const alt = image.isDecorative
    ? undefined
    : inLanguage(image.alt?.[locale], image.alt?.[otherLocale], otherLocale)
  const versions = [image.sizes?.small, image.sizes?.large, image].flatMap((version) =>
    version?.url && version.width ? [`${fileHref(version.url)} ${version.width}w`] : [],
  )
  return (
    <img
      alt={alt?.text ?? ''}
      height={image.height ?? undefined}
      lang={alt?.lang}
      loading="lazy"
      sizes={versions.length > 0 ? sizes : undefined}
      src={fileHref(image.url)}
      srcSet={versions.length > 0 ? versions.join(', ') : undefined}
      width={image.width ?? undefined}
    />
  )
}
