'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Inside the admin's preview: shows what was just saved. Elsewhere it does nothing.
 *
 * As `RefreshRouteOnSave` of @payloadcms/live-preview-react does, which has no release of Payload's
 * version 3.90.2, and Payload starts with no other.
 */
export const ReloadOnSave = () => {
  const router = useRouter()
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent<unknown>) => {
      if (origin === window.location.origin && isSave(data)) router.refresh()
    }
    window.addEventListener('message', hear)
    // The admin speaks to a page that has said that it listens.
    const admin: Window = window.opener instanceof Window ? window.opener : window.parent
    admin.postMessage({ ready: true, type: 'payload-live-preview' }, window.location.origin)
    return () => {
      window.removeEventListener('message', hear)
    }
  }, [router])
  return null
}

const isSave = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'payload-document-event'
