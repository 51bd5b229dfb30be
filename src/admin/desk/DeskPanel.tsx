'use client'

import './desk.css'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Desk } from '../../collections/Projects/desk/endpoints'
import { Findings } from './Findings'
import { PreviewLinkForm } from './PreviewLinkForm'
import { ReturnForm } from './ReturnForm'
import { Schedule } from './Schedule'
import { type DeskTexts, deskTexts } from './texts'
import { useDesk } from './useDesk'

/** Beside the fields of a project: where it is on its way to readers, and what is still wrong. */
export const DeskPanel = () => {
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const { hasPublishedDoc, lastUpdateTime, unpublishedVersionCount } = useDocumentInfo()
  const { call, id, saveFirst } = useDesk()
  const [desk, setDesk] = useState<Desk>()
  const [busy, setBusy] = useState<'links' | 'step'>()
  const [isReturning, setIsReturning] = useState(false)

  useEffect(() => {
    if (!id) return
    let isCurrent = true
    void call('desk').then((answer) => {
      if (isCurrent && answer.desk) setDesk(answer.desk)
    })
    return () => {
      isCurrent = false
    }
  }, [call, hasPublishedDoc, id, lastUpdateTime, unpublishedVersionCount])

  /** Gives the reason of a refusal, empty when there is none to give. */
  const change = useCallback(
    async (path: string, body: object) => {
      await saveFirst()
      const answer = await call(path, body)
      if (answer.desk) setDesk(answer.desk)
      return answer.desk ? undefined : (answer.error ?? '')
    },
    [call, saveFirst],
  )

  const act = useCallback(
    async (kind: 'links' | 'step', path: string, body: object) => {
      setBusy(kind)
      const refused = await change(path, body)
      setBusy(undefined)
      if (refused !== undefined) toast.error(refused || t.failed)
      return refused === undefined
    },
    [change, t],
  )

  if (!id || !desk) return null
  return (
    <section aria-labelledby="archive-desk" className="archive-desk">
      <h2 id="archive-desk" tabIndex={-1}>
        {t.heading}
      </h2>
      <p aria-live="polite" className="archive-desk__state">
        {stateText(desk.state, t)}
      </p>
      {desk.remark && (
        <div className="archive-desk__remark">
          <h3>{t.remark}</h3>
          <p>{desk.remark}</p>
        </div>
      )}
      <div className="archive-desk__steps">
        {desk.steps.map((step) => (
          <Button
            buttonStyle="secondary"
            disabled={Boolean(busy)}
            key={step}
            margin={false}
            onClick={() => {
              if (step === 'return') setIsReturning(true)
              else void act('step', 'review', { step })
            }}
            size="small"
          >
            {t[step]}
          </Button>
        ))}
      </div>
      {isReturning && (
        <ReturnForm
          onCancel={() => {
            setIsReturning(false)
          }}
          onSend={async (remark) => {
            if (await act('step', 'review', { remark, step: 'return' })) setIsReturning(false)
          }}
        />
      )}
      {desk.canPublish && desk.twoPersonRule && desk.isUnreviewed && desk.state !== 'published' && (
        <p>{t.twoPeople}</p>
      )}
      <Findings findings={desk.findings} hasLinks />
      {desk.canPublish && (
        <Schedule
          isBlocked={desk.findings.some(({ level }) => level === 'error')}
          isPublished={hasPublishedDoc}
          onCancel={(job) => void act('step', 'later/cancel', { job })}
          onSchedule={(body) => change('later', body)}
          project={id}
          scheduled={desk.scheduled}
        />
      )}
      <PreviewLinkForm project={id} />
      <Button
        buttonStyle="subtle"
        disabled={Boolean(busy)}
        margin={false}
        onClick={() => void act('links', 'links', {})}
        size="small"
      >
        {busy === 'links' ? t.checkingLinks : t.checkLinks}
      </Button>
      {desk.events.length > 0 && <Events events={desk.events} t={t} />}
    </section>
  )
}

const stateText = (state: Desk['state'], t: DeskTexts): string =>
  ({
    draft: t.stateDraft,
    published: t.statePublished,
    returned: t.stateReturned,
    submitted: t.stateSubmitted,
  })[state]

const Events = ({ events, t }: { events: Desk['events']; t: DeskTexts }) => {
  const { i18n } = useTranslation()
  const done = {
    published: t.eventPublished,
    publishedUnreviewed: t.eventPublishedUnreviewed,
    returned: t.eventReturned,
    submitted: t.eventSubmitted,
    withdrawn: t.eventWithdrawn,
  }
  const time = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  })
  return (
    <details className="archive-desk__events">
      <summary>{t.events}</summary>
      <ol reversed>
        {[...events].reverse().map(({ action, at, name, remark }) => (
          <li key={at}>
            {time.format(new Date(at))} {name} {done[action]}
            {remark ? `: ${remark}` : ''}
          </li>
        ))}
      </ol>
    </details>
  )
}
