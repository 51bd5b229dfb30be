'use client'

import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

type Reason = { about: string; message: string }

/**
 * Keeps the reason of a refusal at its field until the editor changes what it is about, or saves by
 * hand again.
 *
 * An autosave or a look at the fields that was under way when a publication was refused answers
 * after it, from before it: Payload then takes every field for right again.
 */
export const useKeptReasons = (): void => {
  const [fields, dispatch] = useAllFormFields()
  const { setSubmitted } = useForm()
  const isSaving = useFormProcessing() // by hand: an autosave goes on behind the form
  const isSubmitted = useFormSubmitted()
  const reasons = useRef(new Map<string, Reason>())

  useEffect(() => {
    if (isSaving) reasons.current.clear()
  }, [isSaving])

  useEffect(() => {
    const lost: { message: string; path: string }[] = []
    for (const [path, { errorMessage, valid }] of Object.entries(fields)) {
      const reason = reasons.current.get(path)
      if (valid === false && errorMessage) {
        if (isSubmitted)
          reasons.current.set(path, { about: about(path, fields), message: errorMessage })
      } else if (!reason) {
        continue
      } else if (reason.about === about(path, fields)) {
        lost.push({ message: reason.message, path })
      } else {
        reasons.current.delete(path)
      }
    }
    if (lost.length > 0) dispatch({ errors: lost, type: 'ADD_SERVER_ERRORS' })
    if (reasons.current.size > 0 && !isSubmitted) setSubmitted(true) // reasons show only then
  }, [dispatch, fields, isSubmitted, setSubmitted])
}

/** What a reason at a field may be about: its value, and those of its row or group. */
const about = (path: string, fields: FormState): string => {
  const end = path.lastIndexOf('.')
  if (end < 0) return JSON.stringify(fields[path]?.value)
  const group = path.slice(0, end + 1)
  const siblings = Object.entries(fields).filter(([other]) => other.startsWith(group))
  return JSON.stringify(siblings.map(([other, { value }]) => [other, value]).sort())
}
