'use client'

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import type { Desk } from '../../collections/Projects/desk/endpoints'

/** Milliseconds that an autosave may take before the desk saves by itself. */
const longestAutosave = 5000

export type Refusal = { errors?: { data?: { errors?: { message: string }[] }; message: string }[] }

type Answer = { desk?: Desk; error?: string }

/** Calls the desk of the project that is open. */
export const useDesk = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { getData } = useForm()
  const modified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const state = useRef({ isSaving, modified })
  useEffect(() => {
    state.current = { isSaving, modified }
  }, [isSaving, modified])
  const address = `${config.routes.api}/projects/${id ?? ''}`

  const call = useCallback(
    async (path: string, body?: object): Promise<Answer> => {
      try {
        const response = await fetch(`${address}/${path}`, {
          credentials: 'include',
          headers: {
            'Accept-Language': i18n.language,
            ...(body ? { 'Content-Type': 'application/json' } : {}),
          },
          ...(body ? { body: JSON.stringify(body), method: 'POST' } : {}),
        })
        const answer = (await response.json()) as Desk & Refusal
        return response.ok ? { desk: answer } : { error: reasonIn(answer) }
      } catch {
        return { error: '' }
      }
    },
    [address, i18n.language],
  )

  /**
   * Sees that the server has what the editor sees: waits for the autosave that is under way or due,
   * and saves past the form what has not been saved by then.
   *
   * An autosave that ended after a publication would make a draft of it, or wipe the reasons of its
   * refusal from the fields.
   */
  const saveFirst = useCallback(async () => {
    const patience = Date.now() + longestAutosave
    while ((state.current.modified || state.current.isSaving) && Date.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    if (!state.current.modified) return
    await fetch(`${address}?draft=true&autosave=true&locale=${locale}&depth=0`, {
      body: JSON.stringify({ ...getData(), _status: 'draft' }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    })
  }, [address, getData, locale])

  /** Saves past the form; gives the reason of a refusal, empty when there is none to give. */
  const patch = useCallback(
    async (body: object): Promise<string | undefined> => {
      try {
        const response = await fetch(`${address}?depth=0&locale=${locale}`, {
          body: JSON.stringify(body),
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
          method: 'PATCH',
        })
        if (response.ok) return undefined
        return reasonIn((await response.json()) as Refusal)
      } catch {
        return ''
      }
    },
    [address, i18n.language, locale],
  )

  return { address, call, id, patch, saveFirst }
}

/** What is said at the field if there is such, else of the whole. */
export const reasonIn = ({ errors: [error] = [] }: Refusal): string =>
  error?.data?.errors?.[0]?.message ?? error?.message ?? ''
