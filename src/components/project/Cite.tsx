import { documentCitation, permanentPath, projectCitation } from '../../i18n/citations'
import { fill } from '../../i18n/dictionary'
import { citationFormats, citationText, type Citation } from '../../lib/citation'
import { inLanguage } from '../../lib/inLanguage'
import { counterpart, documentsOf } from '../ui/rows'
import styles from './Cite.module.css'
import type { ProjectPart } from './page'
import { Section } from './Section'

const formatNames = { bib: 'BibTeX', json: 'CSL-JSON', ris: 'RIS' } as const

/** How to cite the project and its documents: as text, and as files for reference managers. */
export const Cite = ({ origin, project, t }: ProjectPart & { origin: string }) => {
  const { locale, other, otherLocale, own } = project
  const source = (title: string) => ({ locale, origin, title })
  const documents = documentsOf(own.attachments).map((document) => {
    const title = inLanguage(
      document.title,
      counterpart(other.attachments, document)?.title,
      otherLocale,
    )
    return documentCitation(document, source(title?.text ?? ''))
  })
  const item = (citation: Citation) => (
    <>
      <p className={styles.citation}>{citationText(citation, t['cite.noDate'])}</p>
      <ul className={styles.formats}>
        {(Object.keys(citationFormats) as (keyof typeof citationFormats)[]).map((format) => (
          <li key={format}>
            <a
              aria-label={fill(t['cite.download'], {
                format: formatNames[format],
                title: citation.title,
              })}
              href={`${permanentPath(citation.id)}.${format}?lang=${locale}`}
              rel="nofollow"
            >
              {formatNames[format]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
  return (
    <Section title={t['cite.title']}>
      {item(projectCitation(own, source(own.title || other.title)))}
      {documents.length > 0 && (
        <details>
          <summary>{t['cite.documents']}</summary>
          {documents.map((citation) => (
            <div key={citation.id}>{item(citation)}</div>
          ))}
        </details>
      )}
      <p className={styles.note}>{t['cite.permanent']}</p>
    </Section>
  )
}
