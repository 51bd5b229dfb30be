'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '../../importing/messages'
import type { RowReport } from '../../importing/rows/importRow'
import { filled, importingTexts, type ImportingTexts } from './texts'

const pageSize = 100

type Shown = 'all' | 'attention' | 'changes' | 'refused'

/** Row by row what would happen, or what did: refused rows first to hand. */
export const Report = ({ rows }: { rows: RowReport[] }) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'fi' ? 'fi' : 'en'
  const t = importingTexts(language)
  const [shown, setShown] = useState<Shown>('all')
  const [page, setPage] = useState(0)
  const chosen = rows.filter((row) => isShown(row, shown))
  const hasKinds = rows.some(({ kind }) => kind)
  const from = page * pageSize
  const visible = chosen.slice(from, from + pageSize)
  const options: [Shown, string][] = [
    ['all', t.allRows],
    ['changes', t.changes],
    ['attention', t.attention],
    ['refused', t.refused],
  ]
  return (
    <section aria-labelledby="archive-import-report">
      <h2 id="archive-import-report">{t.report}</h2>
      <p>{filled(t.counts, countsOf(rows))}</p>
      <label className="archive-importing__filter">
        {t.show}{' '}
        <select
          onChange={(event) => {
            setShown(options.find(([value]) => value === event.target.value)?.[0] ?? 'all')
            setPage(0)
          }}
          value={shown}
        >
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label} ({rows.filter((row) => isShown(row, value)).length})
            </option>
          ))}
        </select>
      </label>
      <div className="archive-importing__scroll">
        <table>
          <thead>
            <tr>
              {[t.row, ...(hasKinds ? [t.kind] : []), t.title, t.what, t.remarks].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visible.map((row) => (
              <tr key={row.row}>
                <td>{row.row}</td>
                {hasKinds && <td>{row.kind && t.kinds[row.kind]}</td>}
                <th scope="row">{row.title}</th>
                <td>
                  <span className={`archive-importing__action--${row.action}`}>
                    {actionText(t, row.action)}
                  </span>
                </td>
                <td>
                  {row.remarks.map((remark, index) => (
                    <p key={index}>{say(remark, language)}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen.length > pageSize && (
        <div className="archive-importing__actions">
          <Button
            buttonStyle="secondary"
            disabled={page === 0}
            onClick={() => {
              setPage(page - 1)
            }}
          >
            {t.previous}
          </Button>
          <span role="status">
            {filled(t.pageOf, { all: chosen.length, from: from + 1, to: from + visible.length })}
          </span>
          <Button
            buttonStyle="secondary"
            disabled={from + pageSize >= chosen.length}
            onClick={() => {
              setPage(page + 1)
            }}
          >
            {t.next}
          </Button>
        </div>
      )}
    </section>
  )
}

const isShown = ({ action, remarks }: RowReport, shown: Shown): boolean => {
  if (shown === 'refused') return action === 'refuse'
  if (shown === 'changes') return action === 'create' || action === 'update'
  return shown === 'all' || remarks.some(({ level }) => level !== 'note')
}

const countsOf = (rows: RowReport[]) => {
  const count = (wanted: RowReport['action']) =>
    rows.filter(({ action }) => action === wanted).length
  return {
    create: count('create'),
    refuse: count('refuse'),
    same: count('same'),
    update: count('update'),
  }
}

const actionText = (t: ImportingTexts, action: RowReport['action']): string =>
  ({
    create: t.actionCreate,
    refuse: t.actionRefuse,
    same: t.actionSame,
    update: t.actionUpdate,
  })[action]
