'use client'

import { useFinnishPreview } from './useFinnishPreview'
import { useKeptReasons } from './useKeptReasons'
import { useKeptTyping } from './useKeptTyping'
import { useOpenRows } from './useOpenRows'
import { useReturnedTurn } from './useReturnedTurn'
import { useSavedLeave } from './useSavedLeave'

/** Shows nothing: it keeps Payload's form from losing what the editor typed or was told, and from English. */
export const FormGuards = () => {
  useFinnishPreview()
  useKeptReasons()
  useKeptTyping()
  useOpenRows()
  useReturnedTurn()
  useSavedLeave()
  return null
}
