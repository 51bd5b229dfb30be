/** What the translation view says; Finnish is the source. */
const fi = {
  allDone: 'Kaikki on käännetty.',
  confirm: 'Käännös on yhä oikein',
  copy: 'Kopioi lähdekielestä',
  done: 'Valmis',
  empty: '(tyhjä)',
  failed: 'Toiminto ei onnistunut. Yritä hetken kuluttua uudelleen.',
  heading: 'Käännös',
  intro:
    'Vasemmalla on lähdeteksti, oikealla käännös. Tallennus tekee luonnoksen: lukijat näkevät käännöksen vasta, kun hanke julkaistaan.',
  missing: 'Puuttuu',
  outdated: 'Vanhentunut',
  outdatedHint: 'Lähdeteksti on muuttunut kääntämisen jälkeen:',
  save: 'Tallenna käännös',
  source: 'Lähdeteksti',
  state: 'Tila',
  summary: 'Puuttuu {missing}, vanhentunut {outdated}, valmis {done}.',
}

const en: typeof fi = {
  allDone: 'Everything is translated.',
  confirm: 'The translation is still right',
  copy: 'Copy from the source',
  done: 'Done',
  empty: '(empty)',
  failed: 'That did not work. Try again in a moment.',
  heading: 'Translation',
  intro:
    'The source is on the left, the translation on the right. Saving makes a draft: readers see the translation when the project is published.',
  missing: 'Missing',
  outdated: 'Outdated',
  outdatedHint: 'The source has changed since it was translated:',
  save: 'Save the translation',
  source: 'Source',
  state: 'State',
  summary: 'Missing {missing}, outdated {outdated}, done {done}.',
}

export type TranslationTexts = typeof fi

export const translationTexts = (language: string): TranslationTexts =>
  language === 'fi' ? fi : en
