'use client'

import { useTranslation } from '@payloadcms/ui'

import type { ImportRun } from '../../importing/job/types'
import { isImportKey, type ImportKey } from '../../importing/rows/mapColumns'
import { importingTexts } from './texts'

/** A column that an import reads, by its heading. */
export type Column = { key: ImportKey; label: string }
type Mapping = NonNullable<ImportRun['mapping']>
type Props = {
  columns: Column[]
  mapping: Mapping
  onChange: (mapping: Mapping) => void
  run: ImportRun
}

/** What each column of the file is in the archive. */
export const MappingTable = ({ columns, mapping, onChange, run }: Props) => {
  const { i18n } = useTranslation()
  const t = importingTexts(i18n.language)
  const choose = (index: number, value: string) => {
    onChange(mapping.map((key, at) => (at !== index ? key : isImportKey(value) ? value : null)))
  }
  return (
    <section aria-labelledby="archive-import-columns">
      <h2 id="archive-import-columns">{t.columns}</h2>
      <p>{t.columnsNote}</p>
      <div className="archive-importing__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.columnFile}</th>
              <th scope="col">{t.columnArchive}</th>
              <th scope="col">{t.columnSamples}</th>
            </tr>
          </thead>
          <tbody>
            {(run.headings ?? []).map((heading, index) => (
              <tr key={index}>
                <th id={`archive-import-column-${String(index)}`} scope="row">
                  {heading}
                </th>
                <td>
                  <select
                    aria-labelledby={`archive-import-column-${String(index)}`}
                    onChange={(event) => {
                      choose(index, event.target.value)
                    }}
                    value={mapping[index] ?? ''}
                  >
                    <option value="">{t.notRead}</option>
                    {columns.map(({ key, label }) => (
                      <option key={key} value={key}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  {(run.samples ?? [])
                    .flatMap((row) => row[index] ?? [])
                    .filter((value) => value !== '')
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
