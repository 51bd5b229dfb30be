/** Citing projects and documents. */
export const cite = {
  'cite.title': 'Viittaa',
  'cite.documents': 'Viittaa asiakirjaan',
  'cite.download': '{format}: {title}',
  'cite.noDate': 's.a.',
  'cite.permanent':
    'Viittauksen osoite on pysyvä: se johtaa tähän hankkeeseen, vaikka sivun osoite muuttuisi.',
} as const
