'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { deskTexts } from './texts'
import { type Choice, WithdrawalChoice, wholeWithdrawal } from './WithdrawalChoice'

type Props = {
  isPublished: boolean
  onClose: () => void
  onSchedule: (body: object) => Promise<string | undefined>
  project: number | string
}

/** Asks what is to be done and when. */
export const ScheduleForm = ({ isPublished, onClose, onSchedule, project }: Props) => {
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [type, setType] = useState<'publish' | 'unpublish'>('publish')
  const [at, setAt] = useState('')
  const [choice, setChoice] = useState<Choice>({})
  const [reason, setReason] = useState('')
  useEffect(() => {
    field.current?.focus()
  }, [])

  const send = async () => {
    const withdrawal = wholeWithdrawal(choice)
    if (Number.isNaN(Date.parse(at))) {
      setReason(t.timeMissing)
      field.current?.focus()
    } else if (type === 'unpublish' && !withdrawal) {
      setReason(choice.reason ? t.successorMissing : t.reasonMissing)
    } else {
      const refused = await onSchedule({
        at: new Date(at).toISOString(),
        type,
        ...(type === 'unpublish' ? { withdrawal } : {}),
      })
      if (refused === undefined) onClose()
      else setReason(refused || t.failed)
    }
  }

  // No form of its own: it is inside the form of the edit view.
  return (
    <div className="archive-desk__form">
      {isPublished && (
        <fieldset className="archive-desk__choice">
          <legend>{t.scheduleWhat}</legend>
          {(['publish', 'unpublish'] as const).map((one) => (
            <div key={one}>
              <input
                checked={type === one}
                id={`${id}-${one}`}
                name={`${id}-type`}
                onChange={() => {
                  setType(one)
                }}
                type="radio"
              />
              <label htmlFor={`${id}-${one}`}>
                {one === 'publish' ? t.schedulePublish : t.unpublish}
              </label>
            </div>
          ))}
        </fieldset>
      )}
      <label htmlFor={`${id}-at`}>{t.scheduleTime}</label>
      <input
        aria-describedby={`${id}-refused`}
        aria-invalid={reason !== ''}
        id={`${id}-at`}
        onChange={(event) => {
          setAt(event.target.value)
        }}
        ref={field}
        required
        type="datetime-local"
        value={at}
      />
      {type === 'unpublish' && (
        <WithdrawalChoice choice={choice} onChange={setChoice} project={project} />
      )}
      <p className="archive-desk__refused" id={`${id}-refused`} role="alert">
        {reason}
      </p>
      <div className="archive-desk__steps">
        <Button margin={false} onClick={() => void send()} size="small">
          {t.scheduleSend}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}
