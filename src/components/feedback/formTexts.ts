import type { feedback } from '../../i18n/fi/feedback'
import type { Dictionary } from '../../i18n/fi'

export type FormTexts = Record<keyof typeof feedback, string>

/** The form's own strings: the others need not travel to the browser. */
export const formTexts = (t: Dictionary): FormTexts =>
  Object.fromEntries(Object.entries(t).filter(([key]) => key.startsWith('feedback.'))) as FormTexts
