'use client'

import { useAllFormFields, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps all that is typed while an autosave is under way from being taken back by its answer.
 *
 * Payload marks a changed field as modified, and an autosave's answer leaves what is marked alone;
 * but the mark of a field goes when the next one is typed into. Here every field that was changed
 * since the autosave began keeps its mark until it has ended.
 */
export const useKeptTyping = (): void => {
  const [fields, dispatch] = useAllFormFields()
  const isSaving = useFormBackgroundProcessing()
  const typed = useRef(new Set<string>())

  // Before the browser paints: an answer must find the marks.
  useLayoutEffect(() => {
    if (!isSaving) {
      typed.current.clear()
      return
    }
    for (const [path, { isModified }] of Object.entries(fields)) {
      if (isModified) typed.current.add(path)
    }
    const unmarked = [...typed.current].flatMap((path) => {
      const field = fields[path]
      return field && !field.isModified ? [[path, { ...field, isModified: true }] as const] : []
    })
    if (unmarked.length > 0) {
      dispatch({ formState: Object.fromEntries(unmarked), type: 'UPDATE_MANY' })
    }
  }, [dispatch, fields, isSaving])
}
