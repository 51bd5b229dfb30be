/** What the list of uses says; Finnish is the source. */
const fi = {
  draft: 'luonnos',
  heading: 'Missä käytetään',
  kept: 'Tätä ei voi poistaa, ennen kuin viittaukset on poistettu.',
  nowhere: 'Mikään hanke ei käytä tätä.',
  published: 'julkaistu',
  trash: 'roskakorissa',
}

const en: typeof fi = {
  draft: 'draft',
  heading: 'Used in',
  kept: 'This cannot be deleted until the references are removed.',
  nowhere: 'No project uses this.',
  published: 'published',
  trash: 'in the trash',
}

export const usedInTexts = (language: string): typeof fi => (language === 'fi' ? fi : en)
