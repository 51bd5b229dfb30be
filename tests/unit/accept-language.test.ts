import { expect, it } from 'vitest'

import { preferredLocale } from '../../src/lib/acceptLanguage'

it.each([
  ['fi-FI,fi;q=0.9,en;q=0.8', 'fi'],
  ['en-GB,en;q=0.9', 'en'],
  ['en;q=0.5,fi;q=0.9', 'fi'],
  ['sv-FI,en;q=0.4', 'en'],
  ['ja', 'fi'],
  ['*', 'fi'],
  ['', 'fi'],
  [null, 'fi'],
  ['not a header;;;', 'fi'],
])('a browser that asks for %j gets %s', (header, expected) => {
  expect(preferredLocale(header, ['fi', 'en'])).toBe(expected)
})
