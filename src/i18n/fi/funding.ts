/** Words that the rules of EU funding want beside the emblem. */
export const funding = {
  'funding.coFunded': 'Euroopan unionin osarahoittama',
  'funding.flag': 'EU:n lippu',
  'funding.union': 'Euroopan unioni',
} as const
