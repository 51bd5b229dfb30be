'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import './upload.css'

type Shown = { current: number; place: Element; text: string; total: number }

/** Where Payload tells, in either language of the admin, which of how many files it sends. */
const telling = '.loading-overlay'
const ofHowMany = /(\d+)\/(\d+)\s*$/

/**
 * A bar under Payload's own words while several files are sent: Payload counts them in text alone,
 * beside bars that only move, and hands the count to nobody, so it is read from the screen.
 */
export const UploadProgress = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    const look = () => {
      setShown((before) => {
        const now = onScreen()
        const isSame = before?.text === now?.text && before?.place === now?.place
        return isSame ? before : now
      })
    }
    const watch = new MutationObserver(look)
    watch.observe(document.body, { characterData: true, childList: true, subtree: true })
    return () => {
      watch.disconnect()
    }
  }, [])
  return (
    <>
      {children}
      {shown &&
        createPortal(
          <progress
            aria-label={shown.text}
            className="archive-upload-progress"
            max={shown.total}
            value={shown.current - 1}
          />,
          shown.place,
        )}
    </>
  )
}

/** The file that is being sent now has not been sent: the bar is of those before it. */
const onScreen = (): Shown | undefined => {
  for (const place of document.querySelectorAll(telling)) {
    const text = place.querySelector('.loading-overlay__text')?.textContent ?? ''
    const [, current, total] = ofHowMany.exec(text) ?? []
    if (current && total) return { current: Number(current), place, text, total: Number(total) }
  }
  return undefined
}
