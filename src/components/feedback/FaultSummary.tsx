'use client'

import { useEffect, useRef } from 'react'

import type { FormState } from './formState'
import styles from './FeedbackForm.module.css'
import type { FormTexts } from './formTexts'

/** Why the form was not taken, with a way to each field at fault. It gets the focus when it comes. */
export const FaultSummary = ({ state, texts }: { state: FormState; texts: FormTexts }) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [state.attempt])
  if (!state.refusal) return null
  const faults = Object.entries(state.faults)
  return (
    <div
      aria-labelledby="fault-title"
      className={styles.summary}
      ref={box}
      role="alert"
      tabIndex={-1}
    >
      <h2 id="fault-title">{texts['feedback.errorTitle']}</h2>
      <p>{texts[`feedback.refusal.${state.refusal}`]}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(([field, fault]) => (
            <li key={field}>
              <a href={`#${field === 'kind' ? 'kind-accessibleVersion' : field}`}>
                {texts[`feedback.fault.${fault}`]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
