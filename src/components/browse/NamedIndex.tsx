import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import type { Named } from '@/queries/findNamed'
import type { NamedSection } from '@/queries/findArchiveRows'

import styles from './browse.module.css'

type Props = { locale: Locale; named: Named[]; section: NamedSection; t: Dictionary }

/** Every partner, programme or topic, A to Ö, with the number of its projects. */
export const NamedIndex = ({ locale, named, section, t }: Props) => {
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  return (
    <>
      <PageHeader
        before={<Breadcrumbs locale={locale} t={t} />}
        title={{ text: t[`section.${section}`] }}
      >
        <p>{t[`section.${section}Intro`]}</p>
      </PageHeader>
      <ul className={styles.index}>
        {named.map(({ country, id, lang, name, projects, slug }) => (
          <li key={id}>
            <a href={pagePath(locale, section, slug)} lang={lang}>
              {name}
            </a>
            <span className={styles.count}>
              {country && `${countries.of(country) ?? country} · `}
              {plural(t, locale, 'browse.projects', projects)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
