import { expect, it } from 'vitest'

import { chooseAnalyser } from '../../src/search/analysis/analyser'

// By whichever analyser there is: SQLite parts a term at what is no letter, MongoDB does not.
it.each(['itämeri-käytävä', 'Itämeri-käytävän', 'Itämeristrategia'])(
  'the terms of %s are letters and digits only',
  async (word) => {
    const { forms, parts } = (await chooseAnalyser()).analyse('fi', word)
    expect([...forms, ...parts].filter((term) => /[^\p{L}\p{N}]/u.test(term))).toEqual([])
  },
)
