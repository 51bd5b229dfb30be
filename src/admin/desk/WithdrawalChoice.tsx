'use client'

import { RelationshipInput, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { Withdrawal } from '../../collections/Projects/later/later'
import { deskTexts } from './texts'

export type Choice = Partial<Withdrawal>

type Props = { choice: Choice; onChange: (choice: Choice) => void; project: number | string }

/** Asks why a project is taken down, and for the project that it was merged into. */
export const WithdrawalChoice = ({ choice, onChange, project }: Props) => {
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const id = useId()
  const reasons = [
    { explanation: t.inErrorExplanation, label: t.inError, reason: 'inError' as const },
    { explanation: t.mergedExplanation, label: t.merged, reason: 'merged' as const },
  ]
  return (
    <fieldset className="archive-desk__choice">
      <legend>{t.withdrawalReason}</legend>
      {reasons.map(({ explanation, label, reason }) => (
        <div key={reason}>
          <input
            aria-describedby={`${id}-${reason}-explanation`}
            checked={choice.reason === reason}
            id={`${id}-${reason}`}
            name={`${id}-reason`}
            onChange={() => {
              onChange({ ...choice, reason })
            }}
            type="radio"
          />
          <label htmlFor={`${id}-${reason}`}>{label}</label>
          <p id={`${id}-${reason}-explanation`}>{explanation}</p>
        </div>
      ))}
      {choice.reason === 'merged' && (
        <RelationshipInput
          allowCreate={false}
          allowEdit={false}
          filterOptions={{ projects: { id: { not_equals: project } } }}
          hasMany={false}
          label={t.successor}
          onChange={(value) => {
            onChange({ ...choice, successor: value.value })
          }}
          path={`${id}-successor`}
          relationTo={['projects']}
          required
          value={choice.successor ? { relationTo: 'projects', value: choice.successor } : null}
        />
      )}
    </fieldset>
  )
}

/** A whole choice, or nothing when something is missing in it. */
export const wholeWithdrawal = ({ reason, successor }: Choice): undefined | Withdrawal => {
  if (reason === 'merged') return successor ? { reason, successor } : undefined
  return reason ? { reason } : undefined
}
