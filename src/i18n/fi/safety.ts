/** Files that were replaced. */
export const safety = {
  'earlier.title': 'Aiemmat versiot',
  'earlier.replaced': 'Korvattu {date}.',
} as const
