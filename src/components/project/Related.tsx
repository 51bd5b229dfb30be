import { DocumentLink } from '../ui/DocumentLink'
import { counterpart, documentOf } from '../ui/rows'
import type { ProjectPart } from './page'
import { Section } from './Section'

/** Other projects of the archive that belong together with this one. */
export const Related = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  const related = (own.relatedProjects ?? []).flatMap((row) => {
    const found = documentOf(row.project)
    return found ? { found, row } : []
  })
  if (related.length === 0) return null
  return (
    <Section title={t['project.related']}>
      <ul>
        {related.map(({ found, row }) => (
          <li key={row.id}>
            {t[`relatedKind.${row.kind}`]}:{' '}
            <DocumentLink
              locale={locale}
              other={documentOf(counterpart(other.relatedProjects, row)?.project)}
              otherLocale={otherLocale}
              own={found}
              section="projects"
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
