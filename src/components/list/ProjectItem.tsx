import { fill, getDictionary } from '@/i18n/dictionary'
import { pagePath } from '@/i18n/paths'
import { formatEuros, formatPeriod } from '@/i18n/format'
import { inLanguage } from '@/lib/inLanguage'
import type { ListedProject } from '@/queries/findProjects'

import styles from './ProjectItem.module.css'

type Props = {
  /** Level of the heading that the item gets. */
  heading?: 'h2' | 'h3'
  /** What to say of the project besides, such as the role of a partner in it. */
  note?: string
  project: ListedProject
}

/** One project in a list: its name, what it was, and the facts to choose by. */
export const ProjectItem = ({ heading: Heading = 'h3', note, project }: Props) => {
  const { locale, other, otherLocale, own, programmes } = project
  const t = getDictionary(locale)
  const title = inLanguage(own.title, other.title, otherLocale)
  const summary = inLanguage(own.summary, other.summary, otherLocale)
  const slug = own.slug ?? other.slug ?? own.id
  const period = formatPeriod(locale, String(own.startYear ?? ''), String(own.endYear ?? ''))
  return (
    <article className={styles.item}>
      <div className={styles.head}>
        <Heading className={styles.title} lang={title?.lang}>
          <a href={pagePath(locale, 'projects', slug)}>{title?.text}</a>
        </Heading>
        {own.startYear && <p className={styles.period}>{period}</p>}
      </div>
      {summary && (
        <p className={styles.summary} lang={summary.lang}>
          {summary.text}
        </p>
      )}
      <ul className={styles.facts}>
        {note && <li>{note}</li>}
        {Boolean(title?.lang ?? summary?.lang) && (
          <li>{fill(t['language.onlyIn'], { language: t[`language.${otherLocale}`] })}</li>
        )}
        {programmes.map(({ id, lang, name }) => (
          <li key={id} lang={lang}>
            {name}
          </li>
        ))}
        {own.totalBudget && (
          <li>{formatEuros(locale, own.totalBudget, own.isBudgetApproximate ?? false)}</li>
        )}
        {own.ownerRole && !note && <li>{t[`role.${own.ownerRole}`]}</li>}
      </ul>
    </article>
  )
}
