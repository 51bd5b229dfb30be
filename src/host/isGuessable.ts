import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** Characters that are looked at: more take long to reckon, and so many are enough. */
const looked = 40

/** The best of five marks: past ten thousand million guesses. */
const hardToGuess = 4

/**
 * Whether a password is found within few guesses: a common password, words and names in Finnish or
 * English, keys in a row, a date, something repeated, or what is known of the user.
 *
 * @param known what whoever guesses would try first: the user's name and address, the archive's name
 */
export const isGuessable = async (password: string, known: string[]): Promise<boolean> => {
  guesser ??= createGuesser()
  const words = known.flatMap((text) => [
    text,
    text.replace(/[^\p{L}\p{N}]+/gu, ''),
    ...text.split(/[^\p{L}\p{N}]+/u),
  ])
  const { score } = (await guesser).check(
    password,
    words.filter(({ length }) => length > 2),
  )
  return score < hardToGuess
}

let guesser: Promise<ZxcvbnFactory> | undefined

/** Loaded with the first password that is set, not with the server: the words take 40 MB. */
const createGuesser = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory }, common, english, finnish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-fi'),
  ])
  const inLanguage = (dictionary: object, language: string) =>
    Object.fromEntries(
      Object.entries(dictionary).map(([name, words]) => [`${name}-${language}`, words as string[]]),
    )
  return new ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...inLanguage(english.dictionary, 'en'),
      ...inLanguage(finnish.dictionary, 'fi'),
    },
    graphs: common.adjacencyGraphs,
    maxLength: looked,
  })
}
