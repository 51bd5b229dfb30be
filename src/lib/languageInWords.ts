/** Finnish says "englanniksi" where English says "in English"; these are the languages we offer. */
const inFinnish: Record<string, string> = {
  de: 'saksaksi',
  en: 'englanniksi',
  es: 'espanjaksi',
  et: 'viroksi',
  fi: 'suomeksi',
  fr: 'ranskaksi',
  it: 'italiaksi',
  lt: 'liettuaksi',
  lv: 'latviaksi',
  pl: 'puolaksi',
  ru: 'venäjäksi',
  se: 'pohjoissaameksi',
  sv: 'ruotsiksi',
}

/** In which language something is: `englanniksi`, `in English`. */
export const languageInWords = (code: string, locale: string): string => {
  const word = locale === 'fi' ? inFinnish[code] : undefined
  if (word) return word
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  return locale === 'en' ? `in ${name}` : name
}
