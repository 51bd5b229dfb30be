const words: Record<string, number> = {
  yksi: 1,
  yhden: 1,
  yhdestä: 1,
  kaksi: 2,
  kahden: 2,
  kahdesta: 2,
  kolme: 3,
  kolmen: 3,
  kolmesta: 3,
  neljä: 4,
  neljän: 4,
  neljästä: 4,
  viisi: 5,
  viiden: 5,
  viidestä: 5,
  kuusi: 6,
  kuuden: 6,
  kuudesta: 6,
  seitsemän: 7,
  seitsemästä: 7,
  kahdeksan: 8,
  kahdeksasta: 8,
  yhdeksän: 9,
  yhdeksästä: 9,
  kymmenen: 10,
  kymmenestä: 10,
  yksitoista: 11,
  kaksitoista: 12,
  kolmetoista: 13,
  neljätoista: 14,
  viisitoista: 15,
  kuusitoista: 16,
  seitsemäntoista: 17,
  kahdeksantoista: 18,
  yhdeksäntoista: 19,
  kaksikymmentä: 20,
  kolmekymmentä: 30,
  neljäkymmentä: 40,
  viisikymmentä: 50,
}

/** A number in digits or in a Finnish word; longest words first, so that none hides in another. */
export const numberPattern = `(\\d{1,3}|${Object.keys(words)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`

export const numberOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : words[word.toLowerCase()]

const stems: Record<string, number> = {
  yksi: 1,
  kaksi: 2,
  kolmi: 3,
  neli: 4,
  viisi: 5,
  kuusi: 6,
}

/** Years of `kolmivuotinen`, `Viisi vuotta`, `Neljä ja puoli vuotta`. */
export const yearsOf = (sentence: string): { stated: string; years: number } | undefined => {
  const long = /\b(yksi|kaksi|kolmi|neli|viisi|kuusi)vuoti\p{L}+/iu.exec(sentence)
  if (long) return { stated: long[0], years: stems[(long[1] ?? '').toLowerCase()] ?? 0 }
  const short = new RegExp(`${numberPattern}( ja puoli)? vuotta`, 'iu').exec(sentence)
  const years = short && numberOf(short[1] ?? '')
  return short && years ? { stated: short[0], years: years + (short[2] ? 0.5 : 0) } : undefined
}
