'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState, type SyntheticEvent } from 'react'

import { importText } from '../../importing/job/texts'
import { importingTexts, type ImportingTexts } from './texts'

export type RecentImport = {
  createdAt: string
  filename?: null | string
  id: string
  state?: 'done' | 'failed' | 'ready' | 'running' | 'stopped' | null
}

type Props = {
  fault: string | undefined
  recent: RecentImport[]
  upload: (file: File) => Promise<void>
}

/** The first step: a file, or a template to make one, or an import from before. */
export const UploadForm = ({ fault, recent, upload }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const t = importingTexts(i18n.language)
  const input = useRef<HTMLInputElement>(null)
  const [own, setOwn] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const problem = own ?? fault
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    setOwn(file ? undefined : importText(i18n.language, 'noFile'))
    if (!file) {
      input.current?.focus()
      return
    }
    setBusy(true)
    await upload(file)
    setBusy(false)
  }
  const template = `${config.routes.api}/imports/template`
  return (
    <>
      <p>{t.intro}</p>
      <form className="archive-importing__form" noValidate onSubmit={(event) => void submit(event)}>
        <label htmlFor="archive-import-file">{t.chooseFile}</label>
        <input
          accept=".csv,.xlsx,.zip"
          aria-describedby={problem ? 'archive-import-fault' : undefined}
          aria-invalid={problem ? true : undefined}
          id="archive-import-file"
          ref={input}
          type="file"
        />
        {problem && (
          <p className="archive-importing__fault" id="archive-import-fault" role="alert">
            {problem}
          </p>
        )}
        <Button disabled={isBusy} type="submit">
          {t.upload}
        </Button>
      </form>
      <h2>{t.template}</h2>
      <ul>
        <li>
          <a href={`${template}/xlsx`}>{t.templateXlsx}</a>
        </li>
        <li>
          <a href={`${template}/csv`}>{t.templateCsv}</a>
        </li>
      </ul>
      {recent.length > 0 && (
        <>
          <h2>{t.recent}</h2>
          <p>{t.recentNote}</p>
          <ul>
            {recent.map(({ createdAt, filename, id, state }) => (
              <li key={id}>
                <a href={`${config.routes.admin}/import?id=${id}`}>{filename}</a>{' '}
                {new Intl.DateTimeFormat(i18n.language === 'fi' ? 'fi' : 'en-GB', {
                  dateStyle: 'short',
                  timeStyle: 'short',
                  timeZone: 'Europe/Helsinki',
                }).format(new Date(createdAt))}
                , {stateText(t, state)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const stateText = (t: ImportingTexts, state: RecentImport['state']): string =>
  ({
    done: t.stateDone,
    failed: t.stateFailed,
    ready: t.stateReady,
    running: t.stateRunning,
    stopped: t.stateStopped,
  })[state ?? 'ready']
