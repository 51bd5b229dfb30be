'use client'

import { useFinnishPreview } from './useFinnishPreview'
import { useKeptTyping } from './useKeptTyping'
import { useOpenRows } from './useOpenRows'

/** Shows nothing: it keeps Payload's form from losing what the editor typed, and from English. */
export const FormGuards = () => {
  useFinnishPreview()
  useKeptTyping()
  useOpenRows()
  return null
}
