import { counterpart, documentsOf } from '../ui/rows'
import styles from './cards.module.css'
import { DocumentCard } from './DocumentCard'
import type { ProjectPart } from './page'
import { Section } from './Section'

/** The documents that the project left behind. */
export const Documents = (part: ProjectPart) => {
  const { other, own } = part.project
  const documents = documentsOf(own.attachments)
  if (documents.length === 0) return null
  return (
    <Section title={part.t['project.documents']}>
      <ul className={styles.plain}>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentCard
              document={document}
              other={counterpart(other.attachments, document)}
              part={part}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
