import type { ReactNode } from 'react'

import styles from './FeedbackForm.module.css'

type Props = {
  /** Gets the ids of what describes the field, and whether it is at fault. */
  children: (described: { 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
  fault: string | undefined
  faultPrefix: string
  hint?: string
  id: string
  label: ReactNode
}

/** A field with its label, its hint, and what is wrong with it. */
export const FormField = ({ children, fault, faultPrefix, hint, id, label }: Props) => {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className={styles.fault} id={`${id}-fault`}>
          <span className="visually-hidden">{faultPrefix}</span>
          {fault}
        </p>
      )}
      {children({
        ...(ids ? { 'aria-describedby': ids } : {}),
        ...(fault ? { 'aria-invalid': true } : {}),
      })}
    </div>
  )
}
