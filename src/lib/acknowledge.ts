import type { LanguageText } from './inLanguage'

/**
 * A funding sentence with the number of the grant in it.
 *
 * `{grantNumber}` stands for the number, and what is in square brackets goes with it: without a
 * number the brackets fall away with what they hold, so that no sentence has a gap or a guess.
 */
export const acknowledge = (
  statement: LanguageText | undefined,
  grantNumber: null | string | undefined,
): LanguageText | undefined =>
  statement && {
    ...statement,
    text: (grantNumber
      ? statement.text.replace(/\[([^\]]*)\]/g, '$1')
      : statement.text.replace(/\[[^\]]*\]/g, '')
    ).replaceAll('{grantNumber}', grantNumber ?? ''),
  }
