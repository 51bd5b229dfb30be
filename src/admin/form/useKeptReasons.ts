'use client'

import {
  useAllFormFields,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

type Reason = { about: string; message: string }

/**
 * Keeps the reason of a refusal at its field until the editor changes what it is about, or saves by
 * hand again.
 *
 * The answer of an autosave, of something else too, takes every field for right again. The reasons
 * are put back when all is saved: while there are changes, the form would ask the server anew for
 * each, and the answer take them away, without an end.
 */
export const useKeptReasons = (): void => {
  const [fields, dispatch] = useAllFormFields()
  const { setSubmitted } = useForm()
  const isChanged = useFormModified()
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
      } else if (reason && reason.about !== about(path, fields)) {
        reasons.current.delete(path)
      } else if (reason) {
        lost.push({ message: reason.message, path })
      }
    }
    if (isChanged) return
    if (lost.length > 0) dispatch({ errors: lost, type: 'ADD_SERVER_ERRORS' })
    if (reasons.current.size > 0 && !isSubmitted) setSubmitted(true) // reasons show only then
  }, [dispatch, fields, isChanged, isSubmitted, setSubmitted])
}

/** What a reason at a field may be about: its value, and those of its row or group. */
const about = (path: string, fields: FormState): string => {
  const end = path.lastIndexOf('.')
  if (end < 0) return JSON.stringify(fields[path]?.value)
  const group = path.slice(0, end + 1)
  const siblings = Object.entries(fields).filter(([other]) => other.startsWith(group))
  return JSON.stringify(siblings.map(([other, { value }]) => [other, value]).sort())
}
