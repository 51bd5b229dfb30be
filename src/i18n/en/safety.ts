import type { safety as fi } from '../fi/safety'

export const safety: Record<keyof typeof fi, string> = {
  'earlier.title': 'Earlier versions',
  'earlier.replaced': 'Replaced {date}.',
}
