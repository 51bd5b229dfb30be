'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import type { ImportRun } from '../../importing/job/types'
import { filled, importingTexts } from './texts'

/** How far a run has come. The page may be left meanwhile. */
export const Progress = ({ run, stop }: { run: ImportRun; stop: () => Promise<void> }) => {
  const { i18n } = useTranslation()
  const t = importingTexts(i18n.language)
  const done = run.done ?? 0
  const text = run.total
    ? filled(t.progress, { done, total: run.total })
    : filled(t.progressUnknown, { done })
  return (
    <div className="archive-importing__progress">
      <progress aria-label={text} {...(run.total ? { max: run.total, value: done } : {})} />
      <p role="status">{text}</p>
      <Button buttonStyle="secondary" onClick={() => void stop()}>
        {t.stop}
      </Button>
    </div>
  )
}
