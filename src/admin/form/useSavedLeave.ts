'use client'

import { useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Longer than an autosave takes: what has not been saved by then will not be. In milliseconds. */
const patience = 5000

/**
 * Lets nobody leave in the middle of a word: a link is followed when the autosave has ended, and
 * whoever closes the page or goes elsewhere before that is asked by the browser.
 *
 * Payload drops what was typed in the last moment before leaving. A save that does not end, as
 * when the line is down, leads to the browser's question too.
 */
export const useSavedLeave = (): void => {
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const isUnsaved = isModified || isSaving
  const waiting = useRef<HTMLAnchorElement>(null)

  useEffect(() => {
    if (isUnsaved) return
    const link = waiting.current
    waiting.current = null
    link?.click()
  }, [isUnsaved])

  useEffect(() => {
    if (!isUnsaved) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    const hold = (event: MouseEvent) => {
      const link = linkOf(event)
      if (!link) return
      event.preventDefault()
      event.stopPropagation()
      waiting.current = link
      timer ??= setTimeout(() => {
        window.location.assign(link.href)
      }, patience)
    }
    window.addEventListener('beforeunload', ask)
    document.addEventListener('click', hold, true)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeunload', ask)
      document.removeEventListener('click', hold, true)
    }
  }, [isUnsaved])
}

/** The link that a click would follow in this window, away from this page. */
const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return undefined
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return undefined
  const [here] = window.location.href.split('#')
  const [there] = link.href.split('#')
  return here === there ? undefined : link
}
