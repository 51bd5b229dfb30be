import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import type { Shown } from '@/queries/readFound'

import styles from './SearchPage.module.css'
import { Snippet } from './Snippet'

type Props = { hit: Shown; locale: Locale; t: Dictionary }

/** One thing that was found: its name, where it is said, and of a document the page to open. */
export const SearchHit = ({ hit, locale, t }: Props) => {
  const { file, href, language, project, snippet, title } = hit
  const isOther = language !== locale && language !== 'other'
  const place = file && placeOf(file)
  // A name is often all the text that there is: it is not said twice.
  const isTitle = snippet.map((piece) => piece.text).join('') === title.text
  return (
    <li className={styles.hit}>
      <h3 className={styles.title} lang={title.lang}>
        <a href={href}>{title.text}</a>
      </h3>
      {(project ?? isOther) && (
        <p className={styles.meta}>
          {project && (
            <span>
              {t['search.inProject']}{' '}
              <a href={project.href} lang={project.title.lang}>
                {project.title.text}
              </a>
            </span>
          )}
          {isOther && <span>{t[`search.language.${language}`]}</span>}
        </p>
      )}
      {!isTitle && snippet.length > 0 && (
        <Snippet
          className={styles.snippet}
          lang={isOther ? language : undefined}
          pieces={snippet}
        />
      )}
      {file && place === 'page' && (
        <a
          aria-label={fill(t['search.openPageOf'], { page: file.page, title: title.text })}
          className={styles.open}
          href={file.href}
        >
          {fill(t['search.openPage'], { page: file.page })}
        </a>
      )}
      {file && place && place !== 'page' && (
        <p className={styles.meta}>{fill(t[`search.place.${place}`], { page: file.page })}</p>
      )}
    </li>
  )
}

/** What a place in a file is called; a text document does not tell its pages for sure. */
const placeOf = ({ isPdf, mimeType }: NonNullable<Shown['file']>) => {
  if (isPdf) return 'page'
  if (mimeType.includes('presentation')) return 'slide'
  return mimeType.includes('spreadsheet') ? 'sheet' : undefined
}
