'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'

import type { IntakeAnswer } from '../../importing/intake/endpoints'
import { importingTexts } from './texts'

type Props = {
  answer: IntakeAnswer
  fault: string | undefined
  isBusy: boolean
  make: (choice: { keepsText: boolean; title: string }) => Promise<void>
}

/** What was read, with the sentences, and what does not fit together; then the draft. */
export const IntakeResult = ({ answer, fault, isBusy, make }: Props) => {
  const { i18n } = useTranslation()
  const t = importingTexts(i18n.language)
  const [title, setTitle] = useState(answer.title)
  const [keepsText, setKeepsText] = useState(true)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void make({ keepsText, title })
  }
  return (
    <>
      <section aria-labelledby="archive-intake-doubts">
        <h2 id="archive-intake-doubts">{t.doubts}</h2>
        {answer.doubts.length === 0 && <p>{t.noDoubts}</p>}
        <ul>
          {answer.doubts.map(({ quote, text }, index) => (
            <li key={index}>
              {text} <q lang="fi">{quote}</q>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="archive-intake-facts">
        <h2 id="archive-intake-facts">{t.facts}</h2>
        {answer.facts.length === 0 ? (
          <p>{t.noFacts}</p>
        ) : (
          <div className="archive-importing__scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.fact}</th>
                  <th scope="col">{t.value}</th>
                  <th scope="col">{t.quote}</th>
                </tr>
              </thead>
              <tbody>
                {answer.facts.map(({ label, quote, value }, index) => (
                  <tr key={index}>
                    <th scope="row">{label}</th>
                    <td>{value}</td>
                    <td lang="fi">{quote}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <form className="archive-importing__form" noValidate onSubmit={submit}>
        <label htmlFor="archive-intake-title">{t.name}</label>
        <input
          aria-describedby={fault ? 'archive-intake-title-fault' : undefined}
          aria-invalid={fault ? true : undefined}
          id="archive-intake-title"
          maxLength={250}
          onChange={(event) => {
            setTitle(event.target.value)
          }}
          type="text"
          value={title}
        />
        {fault && (
          <p className="archive-importing__fault" id="archive-intake-title-fault" role="alert">
            {fault}
          </p>
        )}
        <label className="archive-importing__check">
          <input
            checked={keepsText}
            onChange={(event) => {
              setKeepsText(event.target.checked)
            }}
            type="checkbox"
          />{' '}
          {t.keepsText}
        </label>
        <Button disabled={isBusy} type="submit">
          {t.draft}
        </Button>
      </form>
    </>
  )
}
