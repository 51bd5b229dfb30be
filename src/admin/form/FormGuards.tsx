'use client'

import { useKeptReasons } from './useKeptReasons'
import { useOpenRows } from './useOpenRows'

/** Shows nothing: it keeps Payload's form from losing what the editor typed, or was told. */
export const FormGuards = () => {
  useKeptReasons()
  useOpenRows()
  return null
}
