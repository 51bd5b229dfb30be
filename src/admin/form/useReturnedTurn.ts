'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Gives the turn to write back when the editor leaves the project or closes the page, so that no
 * colleague is told for five minutes that somebody writes who has gone.
 *
 * Payload does so only where there is no autosave.
 */
export const useReturnedTurn = (): void => {
  const { collectionSlug, documentLockState, id } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const api = config.routes.api

  useEffect(() => {
    if (id === undefined || !collectionSlug || !user) return
    const page = window.location.pathname
    const giveBack = () => {
      // Nobody (null) until something is typed, whatever its type says.
      const holder: unknown = documentLockState.current?.user
      const holderId = holder instanceof Object && 'id' in holder ? holder.id : holder
      if (holderId !== user.id) return
      const mine = new URLSearchParams({
        'where[document.relationTo][equals]': collectionSlug,
        'where[document.value][equals]': String(id),
        'where[user.value][equals]': String(user.id),
      })
      void fetch(`${api}/payload-locked-documents?${mine.toString()}`, {
        credentials: 'include',
        keepalive: true,
        method: 'DELETE',
      })
    }
    window.addEventListener('pagehide', giveBack)
    return () => {
      window.removeEventListener('pagehide', giveBack)
      // The form is also made anew where it is, as when the turn is taken.
      if (window.location.pathname !== page) giveBack()
    }
  }, [api, collectionSlug, documentLockState, id, user])
}
