import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'

import { typeIn, type ApiDescription, type Schema } from './apiDescription'
import styles from './openData.module.css'

type Props = { api: ApiDescription; locale: Locale; t: Dictionary }

/** The description of the API to read. Its own words are English: they are marked as such. */
export const ApiReference = ({ api, locale, t }: Props) => {
  const base = api.servers[0]?.url ?? ''
  const records = Object.entries(api.components.schemas).filter(([name]) => !name.endsWith('Page'))
  return (
    <>
      <PageHeader title={{ text: t['openDataApi.title'] }}>
        <p>{t['openDataApi.intro']}</p>
      </PageHeader>
      <p>
        {t['openDataApi.base']}: <code>{base}</code>
      </p>
      <p>
        <a href={`${base}/openapi.json`}>{t['openDataApi.file']}</a>
      </p>
      <h2>{t['openDataApi.example']}</h2>
      <pre className={styles.code} tabIndex={0}>
        <code>{`curl '${base}/projects?year=2019&limit=10'`}</code>
      </pre>
      <h2>{t['openDataApi.rules']}</h2>
      <ul className={styles.text}>
        <li>{t['openDataApi.rulePaging']}</li>
        <li>{t['openDataApi.ruleCache']}</li>
        <li>{t['openDataApi.ruleProblems']}</li>
        <li>{t['openDataApi.ruleVersions']}</li>
      </ul>
      <h2>{t['openDataApi.operations']}</h2>
      {Object.entries(api.paths).map(([path, { get }]) => (
        <details className={styles.downloads} key={path}>
          <summary>
            <code>GET {path}</code>
          </summary>
          <p lang={locale === 'en' ? undefined : 'en'}>{get.description ?? get.summary}</p>
          {get.parameters && (
            <Table
              caption={t['openDataApi.parameters']}
              head={[t['openDataApi.name'], t['openDataApi.type'], t['openDataApi.meaning']]}
              locale={locale}
              rows={get.parameters.map(({ description = '', name, schema }) => [
                name,
                typeIn(schema),
                description,
              ])}
            />
          )}
        </details>
      ))}
      <h2>{t['openDataApi.records']}</h2>
      {records.map(([name, schema]) => (
        <details className={styles.downloads} id={name} key={name}>
          <summary>
            <code>{name}</code>
          </summary>
          <Table
            caption={name}
            head={[t['openDataApi.field'], t['openDataApi.type'], t['openDataApi.meaning']]}
            locale={locale}
            rows={fieldsOf(schema, t['openDataApi.optional'])}
          />
        </details>
      ))}
    </>
  )
}

const fieldsOf = ({ properties = {}, required = [] }: Schema, optional: string): string[][] =>
  Object.entries(properties).map(([name, field]) => [
    name,
    typeIn(field) + (required.includes(name) ? '' : ` (${optional})`),
    field.description ?? '',
  ])

type TableProps = { caption: string; head: string[]; locale: Locale; rows: string[][] }

const Table = ({ caption, head, locale, rows }: TableProps) => (
  <div aria-label={caption} className={styles.scroll} role="region" tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', type = '', meaning = '']) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{type}</td>
            <td lang={locale === 'en' || !meaning ? undefined : 'en'}>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
