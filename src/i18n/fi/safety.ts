/** Drafts shown for checking, and files that were replaced. */
export const safety = {
  'earlier.title': 'Aiemmat versiot',
  'earlier.replaced': 'Korvattu {date}.',
  'preview.title': 'Luonnoksen esikatselu',
  'preview.explanation': 'Sivua ei ole julkaistu tällaisena, ja sen tiedot voivat vielä muuttua.',
  'preview.files': 'Liitteet avautuvat lukijoille vasta, kun hanke julkaistaan.',
  'preview.saved': 'Tallennettu {time}.',
} as const
