'use client'

import { useOpenRows } from './useOpenRows'

/** Shows nothing: it keeps Payload's form from losing what is typed into a new row. */
export const OpenRows = () => {
  useOpenRows()
  return null
}
