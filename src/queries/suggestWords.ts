import { searchOf } from '../search/instance'
import { suggest } from '../search/suggest'
import { archive } from './archive'

/** What a search may go on with, the commonest in the archive first. */
export const suggestWords = async (q: string): Promise<string[]> =>
  suggest(await searchOf(await archive()), q)
