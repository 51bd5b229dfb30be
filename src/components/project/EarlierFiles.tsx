import type { Dictionary } from '../../i18n/fi'
import { formatDate, formatFileSize } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { inLanguage } from '../../lib/inLanguage'
import type { Attachment } from '../../payload-types'
import { fileHref } from '../ui/fileHref'
import { Text } from '../ui/Text'

type Props = {
  document: Attachment
  locale: Locale
  other: Attachment | undefined
  otherLocale: Locale
  t: Dictionary
}

/** The files that a document has had before, with the reason why each was replaced. */
export const EarlierFiles = ({ document, locale, other, otherLocale, t }: Props) => {
  const files = earlierOf(document)
  if (files.length === 0) return null
  const others = earlierOf(other)
  return (
    <details>
      <summary>{t['earlier.title']}</summary>
      <ul>
        {files.map((file) => {
          const same = others.find(({ id }) => id === file.id)
          return (
            <li key={file.id}>
              {file.url && (
                <a href={fileHref(file.url)} hrefLang={document.language}>
                  {file.filename} ({formatFileSize(locale, file.filesize ?? 0)})
                </a>
              )}{' '}
              {t['earlier.replaced'].replace('{date}', formatDate(locale, file.replacedAt))}{' '}
              <Text text={inLanguage(file.reason, same?.reason, otherLocale)} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const earlierOf = (document: Attachment | undefined) =>
  (document?.earlierFiles?.docs ?? []).filter((file) => typeof file === 'object')
