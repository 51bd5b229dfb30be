import type { Locale } from '../../i18n/locales'
import { pagePath, type ListedSection } from '../../i18n/paths'
import { inLanguage } from '../../lib/inLanguage'
import { Text } from './Text'

type Named = { name?: null | string; slug?: null | string; title?: null | string }

type Props = {
  locale: Locale
  other: Named | undefined
  otherLocale: Locale
  own: Named
  section: ListedSection
}

/** A link to the page of a document by its name, which may be there in the other language only. */
export const DocumentLink = ({ locale, other, otherLocale, own, section }: Props) => {
  const name = inLanguage(own.title ?? own.name, other?.title ?? other?.name, otherLocale)
  const slug = own.slug ?? other?.slug
  return slug ? (
    <a href={pagePath(locale, section, slug)}>
      <Text text={name} />
    </a>
  ) : (
    <Text text={name} />
  )
}
