'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { Scheduled } from '../../collections/Projects/later/later'
import { ScheduleForm } from './ScheduleForm'
import { deskTexts } from './texts'

type Props = {
  /** The gate has errors now: a publication would be refused. */
  isBlocked: boolean
  isPublished: boolean
  onCancel: (job: Scheduled['id']) => void
  /** @returns the reason of a refusal, empty when the server gave none */
  onSchedule: (body: object) => Promise<string | undefined>
  project: number | string
  scheduled: Scheduled[]
}

/** What is going to be published or taken down and when, and what did not succeed. */
export const Schedule = (props: Props) => {
  const { isBlocked, isPublished, onCancel, onSchedule, project, scheduled } = props
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const [isOpen, setIsOpen] = useState(false)
  const time = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  })
  const says = ({ at, hasFailed, type }: Scheduled) =>
    (hasFailed
      ? { publish: t.laterPublishFailed, unpublish: t.laterUnpublishFailed }
      : { publish: t.laterPublish, unpublish: t.laterUnpublish })[type].replace(
      '{time}',
      time.format(new Date(at)),
    )
  return (
    <div className="archive-desk__schedule">
      {scheduled.length > 0 && (
        <ul aria-label={t.scheduled}>
          {scheduled.map((one) => (
            <li key={one.id}>
              {says(one)}
              {one.type === 'publish' && !one.hasFailed && isBlocked && <p>{t.laterBlocked}</p>}
              <Button
                aria-label={`${one.hasFailed ? t.laterForget : t.laterCancel}: ${says(one)}`}
                buttonStyle="secondary"
                margin={false}
                onClick={() => {
                  onCancel(one.id)
                }}
                size="small"
              >
                {one.hasFailed ? t.laterForget : t.laterCancel}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <ScheduleForm
          isPublished={isPublished}
          onClose={() => {
            setIsOpen(false)
          }}
          onSchedule={onSchedule}
          project={project}
        />
      ) : (
        <Button
          buttonStyle="subtle"
          margin={false}
          onClick={() => {
            setIsOpen(true)
          }}
          size="small"
        >
          {t.schedule}
        </Button>
      )}
    </div>
  )
}
