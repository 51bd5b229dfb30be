import { expect, it } from 'vitest'

import { keyOf } from '../../src/search/analysis/builtIn'

it.each([
  ['hanke', 'hankkeen', 'hankkeessa', 'hankkeita'],
  ['kunta', 'kunnan', 'kunnissa', 'kuntiin'],
  ['konferenssi', 'konferensseja', 'konferenssien', 'konferensseissa'],
  ['investointi', 'investointeja', 'investoinnista', 'investointien'],
  ['yhtiö', 'yhtiöille', 'yhtiöiden', 'yhtiöitä', 'yhtiöön'],
  ['rahoitus', 'rahoituksen', 'rahoitusta', 'rahoituksessa'],
  ['yrittäjyys', 'yrittäjyyden', 'yrittäjyyttä'],
])('forms of %s have one key without Voikko', (...forms) => {
  expect(new Set(forms.map(keyOf)).size).toBe(1)
})

it('words that only begin alike keep keys of their own', () => {
  expect(keyOf('yhtiö')).not.toBe(keyOf('yhtä'))
})
