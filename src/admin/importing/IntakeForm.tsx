'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type SyntheticEvent } from 'react'

import type { IntakeAnswer } from '../../importing/intake/endpoints'
import { IntakeResult } from './IntakeResult'
import { importingTexts } from './texts'

type Fault = { message: string; path: string }
type Refusal = { errors?: { data?: { errors?: Fault[] }; message: string }[] }

/** Paste, see what is read, make the draft. What was pasted stays whatever happens. */
export const IntakeForm = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const t = importingTexts(i18n.language)
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<IntakeAnswer>()
  const [fault, setFault] = useState<Fault>()
  const [isBusy, setBusy] = useState(false)

  const post = async <Body,>(path: string, body: object): Promise<Body | undefined> => {
    setFault(undefined)
    setBusy(true)
    try {
      const response = await fetch(`${config.routes.api}/intake/${path}`, {
        body: JSON.stringify(body),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      const given = (await response.json()) as Body & Refusal
      if (response.ok) return given
      const [error] = given.errors ?? []
      setFault(error?.data?.errors?.[0] ?? { message: error?.message ?? t.failed, path: '' })
    } catch {
      setFault({ message: t.failed, path: '' })
    } finally {
      setBusy(false)
    }
    return undefined
  }
  const read = async (event: SyntheticEvent) => {
    event.preventDefault()
    setAnswer(await post<IntakeAnswer>('read', { text }))
  }
  const make = async (choice: { keepsText: boolean; title: string }) => {
    const made = await post<{ id: string }>('draft', { ...choice, text })
    if (made) router.push(`${config.routes.admin}/collections/projects/${made.id}`)
  }
  const isAtText = fault !== undefined && fault.path !== 'title'
  return (
    <>
      <p>{t.intakeIntro}</p>
      <form className="archive-importing__form" noValidate onSubmit={(event) => void read(event)}>
        <label htmlFor="archive-intake-text">{t.oldText}</label>
        <textarea
          aria-describedby={isAtText ? 'archive-intake-fault' : undefined}
          aria-invalid={isAtText ? true : undefined}
          id="archive-intake-text"
          onChange={(event) => {
            setText(event.target.value)
            setAnswer(undefined)
          }}
          rows={12}
          value={text}
        />
        {isAtText && (
          <p className="archive-importing__fault" id="archive-intake-fault" role="alert">
            {fault.message}
          </p>
        )}
        <Button disabled={isBusy} type="submit">
          {t.read}
        </Button>
      </form>
      {answer && (
        <IntakeResult
          answer={answer}
          fault={fault?.path === 'title' ? fault.message : undefined}
          isBusy={isBusy}
          make={make}
        />
      )}
    </>
  )
}
