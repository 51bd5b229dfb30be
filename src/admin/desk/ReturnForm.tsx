'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { deskTexts } from './texts'

type Props = { onCancel: () => void; onSend: (remark: string) => Promise<void> }

/** Asks what should be changed before a project is sent back. */
export const ReturnForm = ({ onCancel, onSend }: Props) => {
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [remark, setRemark] = useState('')
  useEffect(() => {
    field.current?.focus()
  }, [])
  // No form of its own: it is inside the form of the edit view.
  return (
    <div className="archive-desk__return">
      <label htmlFor={id}>{t.remarkField}</label>
      <textarea
        id={id}
        onChange={(event) => {
          setRemark(event.target.value)
        }}
        ref={field}
        required
        rows={4}
        value={remark}
      />
      <div className="archive-desk__steps">
        <Button margin={false} onClick={() => void onSend(remark)} size="small">
          {t.returnSend}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small">
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}
