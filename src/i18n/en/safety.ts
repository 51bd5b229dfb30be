import type { safety as fi } from '../fi/safety'

export const safety: Record<keyof typeof fi, string> = {
  'earlier.title': 'Earlier versions',
  'earlier.replaced': 'Replaced {date}.',
  'preview.title': 'Preview of a draft',
  'preview.explanation': 'The page has not been published like this, and it may still change.',
  'preview.files': 'Readers can open the attachments only when the project is published.',
  'preview.saved': 'Saved {time}.',
}
