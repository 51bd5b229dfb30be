'use client'

import { useActionState } from 'react'

import { feedbackKinds, longest, trapName } from '../../feedback/rules'
import type { FeedbackField } from '../../feedback/readForm'
import type { Locale } from '../../i18n/locales'
import type { LanguageText } from '../../lib/inLanguage'
import { FaultSummary } from './FaultSummary'
import styles from './FeedbackForm.module.css'
import { FormField } from './FormField'
import type { FormState } from './formState'
import type { FormTexts } from './formTexts'

type Props = {
  /** Title of the document that the message is about. */
  document: LanguageText | undefined
  initial: FormState
  locale: Locale
  privacyHref: string
  send: (before: FormState, data: FormData) => Promise<FormState>
  texts: FormTexts
}

/**
 * The form by which readers write to the archive. Without JavaScript the browser posts it to the
 * same page; either way everything written comes back when something is wrong.
 */
export const FeedbackForm = ({ document, initial, locale, privacyHref, send, texts }: Props) => {
  const [state, action, isPending] = useActionState(send, initial)
  const { form } = state
  const faultOf = (field: FeedbackField) => {
    const fault = state.faults[field]
    return fault && texts[`feedback.fault.${fault}`]
  }
  const shared = { faultPrefix: texts['feedback.errorPrefix'] }
  const optional = (label: string) => (
    <>
      {label} <span className={styles.optional}>{texts['feedback.optional']}</span>
    </>
  )
  const kindFault = faultOf('kind')
  return (
    <form action={action} className={styles.form} noValidate>
      <FaultSummary state={state} texts={texts} />
      <p>{texts['feedback.required']}</p>
      {/* Made anew for each answer: React would clear what was written. */}
      <div key={state.attempt}>
        <input name="locale" type="hidden" value={locale} />
        <input name="token" type="hidden" value={state.token} />
        <fieldset className={styles.field}>
          <legend>{texts['feedback.kind']} *</legend>
          {kindFault && (
            <p className={styles.fault} id="kind-fault">
              <span className="visually-hidden">{texts['feedback.errorPrefix']}</span>
              {kindFault}
            </p>
          )}
          {feedbackKinds.map((kind) => (
            <label className={styles.choice} key={kind}>
              <input
                aria-describedby={kindFault ? 'kind-fault' : undefined}
                className="ds-input"
                defaultChecked={form.kind === kind}
                id={`kind-${kind}`}
                name="kind"
                required
                type="radio"
                value={kind}
              />
              {texts[`feedback.kind.${kind}`]}
            </label>
          ))}
        </fieldset>
        {document ? (
          <div className={styles.field}>
            <p className={styles.about}>
              <strong>{texts['feedback.document']}:</strong>{' '}
              <span lang={document.lang}>{document.text}</span>
            </p>
            <input name="document" type="hidden" value={form.document} />
          </div>
        ) : (
          <FormField
            {...shared}
            fault={faultOf('page')}
            hint={texts['feedback.pageHint']}
            id="page"
            label={optional(texts['feedback.page'])}
          >
            {(described) => (
              <input
                {...described}
                className="ds-input"
                defaultValue={form.page}
                id="page"
                name="page"
                type="text"
              />
            )}
          </FormField>
        )}
        <FormField
          {...shared}
          fault={faultOf('message')}
          hint={texts['feedback.messageHint']}
          id="message"
          label={`${texts['feedback.message']} *`}
        >
          {(described) => (
            <textarea
              {...described}
              className="ds-input"
              defaultValue={form.message}
              id="message"
              name="message"
              required
              rows={8}
            />
          )}
        </FormField>
        <FormField
          {...shared}
          fault={faultOf('name')}
          id="name"
          label={optional(texts['feedback.name'])}
        >
          {(described) => (
            <input
              {...described}
              className="ds-input"
              autoComplete="name"
              defaultValue={form.name}
              id="name"
              name="name"
              type="text"
            />
          )}
        </FormField>
        <FormField
          {...shared}
          fault={faultOf('email')}
          hint={texts['feedback.emailHint']}
          id="email"
          label={optional(texts['feedback.email'])}
        >
          {(described) => (
            <input
              {...described}
              className="ds-input"
              autoComplete="email"
              defaultValue={form.email}
              id="email"
              inputMode="email"
              maxLength={longest.email}
              name="email"
              type="email"
            />
          )}
        </FormField>
        <div aria-hidden="true" className={styles.trap}>
          <label htmlFor={trapName}>{texts['feedback.trap']}</label>
          <input autoComplete="off" id={trapName} name={trapName} tabIndex={-1} type="text" />
        </div>
      </div>
      <p className={styles.hint}>
        {texts['feedback.privacy']} <a href={privacyHref}>{texts['feedback.privacyLink']}</a>.
      </p>
      <button className="ds-button" disabled={isPending} type="submit">
        {texts['feedback.send']}
      </button>
    </form>
  )
}
