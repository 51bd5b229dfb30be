'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Desk } from '../../collections/Projects/desk/endpoints'

type Answer = { desk?: Desk; error?: string }

/** Calls the desk of the project that is open. */
export const useDesk = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { getData } = useForm()
  const modified = useFormModified()
  const address = `${config.routes.api}/projects/${id ?? ''}`

  const call = useCallback(
    async (path: string, body?: object): Promise<Answer> => {
      try {
        const response = await fetch(`${address}/${path}`, {
          credentials: 'include',
          ...(body
            ? {
                body: JSON.stringify(body),
                headers: { 'Content-Type': 'application/json' },
                method: 'POST',
              }
            : {}),
        })
        const answer = (await response.json()) as Desk & { errors?: { message: string }[] }
        return response.ok ? { desk: answer } : { error: answer.errors?.[0]?.message ?? '' }
      } catch {
        return { error: '' }
      }
    },
    [address],
  )

  /**
   * Saves what autosave has not yet, so that the desk sees what the editor sees.
   *
   * Past the form: what a save of the form answers would arrive after the faults of a publication
   * that follows it, and wipe them from the fields.
   */
  const saveFirst = useCallback(async () => {
    if (!modified) return
    await fetch(`${address}?draft=true&autosave=true&locale=${locale}&depth=0`, {
      body: JSON.stringify({ ...getData(), _status: 'draft' }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    })
  }, [address, getData, locale, modified])

  return { address, call, id, saveFirst }
}
