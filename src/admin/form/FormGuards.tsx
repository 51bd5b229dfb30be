'use client'

import { useKeptTyping } from './useKeptTyping'
import { useOpenRows } from './useOpenRows'

/** Shows nothing: it keeps Payload's form from losing what the editor typed. */
export const FormGuards = () => {
  useKeptTyping()
  useOpenRows()
  return null
}
