'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { importText } from '../../importing/job/texts'
import type { ImportRun } from '../../importing/job/types'
import { isFault } from './isFault'
import { MappingTable, type Column } from './MappingTable'
import { Progress } from './Progress'
import { Report } from './Report'
import { UploadForm, type RecentImport } from './UploadForm'
import { importingTexts } from './texts'
import { useImport } from './useImport'

type Props = { columns: Column[]; recent: RecentImport[]; stored?: ImportRun }

/** One import from its file to its report. */
export const ImportScreen = ({ columns, recent, stored }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const t = importingTexts(i18n.language)
  const { fault, run, start, stop, upload } = useImport(stored, t.failed)
  if (!run) return <UploadForm fault={fault} recent={recent} upload={upload} />
  const isRunning = run.state === 'running'
  const canContinue = run.state === 'stopped' || run.state === 'failed'
  return (
    <>
      <p className="archive-importing__file">{run.filename}</p>
      {!isRunning && run.state !== 'ready' && (
        <p className="archive-importing__note" role="status">
          {outcomeOf(run, i18n.language)}
        </p>
      )}
      {fault && (
        <p className="archive-importing__fault" role="alert">
          {fault}
        </p>
      )}
      {isRunning && <Progress run={run} stop={stop} />}
      {canContinue && <Button onClick={() => void start({ resume: true })}>{t.continue}</Button>}
      {run.report && run.report.length > 0 && !isRunning && <Report rows={run.report} />}
      {!isRunning && (run.mode !== 'take' || run.state !== 'done') && (
        <Settle columns={columns} run={run} start={start} />
      )}
      <p className="archive-importing__links">
        <a href={`${config.routes.admin}/import`}>{t.again}</a>{' '}
        <a href={`${config.routes.admin}/collections/projects`}>{t.toProjects}</a>
      </p>
    </>
  )
}

type SettleProps = Pick<Props, 'columns'> & {
  run: ImportRun
  start: (body: object) => Promise<void>
}

/** What the columns are; check them, and once that is done take them. */
const Settle = ({ columns, run, start }: SettleProps) => {
  const { i18n } = useTranslation()
  const t = importingTexts(i18n.language)
  const [mapping, setMapping] = useState(run.mapping ?? [])
  const isChecked =
    run.mode === 'check' &&
    run.state === 'done' &&
    JSON.stringify(mapping) === JSON.stringify(run.mapping ?? [])
  return (
    <>
      {run.kind === 'table' ? (
        <MappingTable columns={columns} mapping={mapping} onChange={setMapping} run={run} />
      ) : (
        <p>{t.archiveNote}</p>
      )}
      <div className="archive-importing__actions">
        <Button
          buttonStyle={isChecked ? 'secondary' : 'primary'}
          onClick={() => void start({ mapping, mode: 'check' })}
        >
          {run.kind === 'archive' ? t.checkArchive : t.check}
        </Button>
        {isChecked && (
          <Button onClick={() => void start({ mapping, mode: 'take' })}>{t.take}</Button>
        )}
      </div>
    </>
  )
}

const outcomeOf = (run: ImportRun, language: string): string => {
  const t = importingTexts(language)
  if (run.state === 'stopped') return t.stopped
  if (run.state === 'failed') return importText(language, isFault(run.fault) ? run.fault : 'failed')
  return run.mode === 'take' ? t.taken : t.checked
}
