'use client'

import { useEffect, useId, useState } from 'react'

type Props = {
  defaultValue?: string
  id: string
  /** Answers `?q=` with a list of words. */
  suggestFrom: string
}

const shortest = 2 // letters, before which nothing is suggested
const pause = 120 // milliseconds without a key

/** A search field that suggests words while one types; without JavaScript it is a search field. */
export const SuggestedInput = ({ defaultValue, id, suggestFrom }: Props) => {
  const list = useId()
  const [written, setWritten] = useState('')
  const [words, setWords] = useState<string[]>([])

  useEffect(() => {
    if (written.length < shortest) return
    const asked = new AbortController()
    const timer = setTimeout(() => {
      fetch(`${suggestFrom}?q=${encodeURIComponent(written)}`, { signal: asked.signal })
        .then((response) => (response.ok ? response.json() : []))
        .then((answer: unknown) => {
          setWords(Array.isArray(answer) ? answer.map(String) : [])
        })
        // Typed on, or no connection: then there is nothing to suggest.
        .catch(() => undefined)
    }, pause)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [suggestFrom, written])

  return (
    <>
      <input
        autoComplete="off"
        className="ds-input"
        defaultValue={defaultValue}
        id={id}
        list={list}
        maxLength={200}
        name="q"
        onChange={({ target }) => {
          setWritten(target.value.trim())
        }}
        type="search"
      />
      <datalist id={list}>
        {words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  )
}
