'use client'

import { useFinnishPreview } from './useFinnishPreview'
import { useKeptReasons } from './useKeptReasons'
import { useKeptTyping } from './useKeptTyping'
import { useOpenRows } from './useOpenRows'

/** Shows nothing: it keeps Payload's form from losing what the editor typed or was told, and from English. */
export const FormGuards = () => {
  useFinnishPreview()
  useKeptReasons()
  useKeptTyping()
  useOpenRows()
  return null
}
