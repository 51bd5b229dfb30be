'use client'

import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { deskTexts } from './texts'
import { reasonIn, type Refusal } from './useDesk'

type Props = { project: number | string }

/** Makes a link by which somebody without an account reads the draft for a fortnight. */
export const PreviewLinkForm = ({ project }: Props) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const id = useId()
  const [recipient, setRecipient] = useState('')
  const [address, setAddress] = useState('')
  const [reason, setReason] = useState('')

  const make = async () => {
    setReason('')
    if (recipient.trim() === '') {
      setReason(t.recipientMissing)
      return
    }
    try {
      const response = await fetch(`${config.routes.api}/preview-links?depth=0`, {
        body: JSON.stringify({ project, recipient: recipient.trim() }),
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      const answer = (await response.json()) as Refusal & { doc?: { address?: string } }
      if (answer.doc?.address) setAddress(answer.doc.address)
      else setReason(reasonIn(answer) || t.failed)
    } catch {
      setReason(t.failed)
    }
  }

  return (
    <details className="archive-desk__form">
      <summary>{t.previewLink}</summary>
      <p>{t.previewLinkExplanation}</p>
      <label htmlFor={`${id}-recipient`}>{t.recipient}</label>
      <input
        aria-describedby={`${id}-refused`}
        aria-invalid={reason !== ''}
        id={`${id}-recipient`}
        maxLength={120}
        onChange={(event) => {
          setRecipient(event.target.value)
        }}
        type="text"
        value={recipient}
      />
      <p className="archive-desk__refused" id={`${id}-refused`} role="alert">
        {reason}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={() => void make()} size="small">
        {t.makeLink}
      </Button>
      {address && (
        <>
          <label htmlFor={`${id}-address`}>{t.linkAddress}</label>
          <div className="archive-desk__steps">
            <input id={`${id}-address`} readOnly type="text" value={address} />
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                void navigator.clipboard.writeText(address).then(() => toast.success(t.copied))
              }}
              size="small"
            >
              {t.copy}
            </Button>
          </div>
        </>
      )}
      <p>
        <a href={`${config.routes.admin}/collections/preview-links`}>{t.allLinks}</a>
      </p>
    </details>
  )
}
