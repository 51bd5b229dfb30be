/** Apart from the rest: the error page is the only one that the browser gets the texts of. */
export const error = {
  'error.title': 'Sivua ei voitu näyttää',
  'error.text': 'Palvelussa on häiriö. Yritä hetken kuluttua uudelleen.',
  'error.retry': 'Yritä uudelleen',
  'error.toList': 'Siirry hankkeisiin',
} as const
