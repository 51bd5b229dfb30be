import { describe, expect, it } from 'vitest'

import { findPersonalData } from '../../src/lib/personalData'

const kindsIn = (text: string) => findPersonalData([text]).map(({ count, kind }) => [kind, count])

describe('personal data in a text', () => {
  it.each(['131052-308T', 'hetu:131052-308t.', '131052A308T', '131052+308T', '131052Y308T'])(
    'has the identity code %s',
    (text) => {
      expect(kindsIn(text)).toEqual([['identityCode', 1]])
    },
  )

  it.each([
    ['a wrong check character', '131052-308U'],
    ['no day', '991352-3084'],
    ['a longer code', '9131052-308T'],
    ['a budget', '490 000 euroa'],
    ['a period', '2018–2022, 01.02.2019'],
    ['a business', '0214567-8'],
    ['a standard number', 'ISBN 978-952-448-405-2'],
    ['a sum with leading zeros', '0,45 ja 00 12'],
  ])('does not have %s', (_, text) => {
    expect(kindsIn(text)).toEqual([])
  })

  it.each([
    '040 123 4567',
    '+358 40 123 4567',
    '09-4767 4411',
    '0401234567',
    '+358 (0)9 4767 4411',
  ])('has the telephone number %s', (text) => {
    expect(kindsIn(`Soita ${text}.`)).toEqual([['phone', 1]])
  })

  it('is counted by page, and what was found is not in the answer', () => {
    const found = findPersonalData(['Alku', '131052-308T ja 131052-308T', '040 123 4567'])
    expect(found).toEqual([
      { count: 2, kind: 'identityCode', page: 2 },
      { count: 1, kind: 'phone', page: 3 },
    ])
  })
})
