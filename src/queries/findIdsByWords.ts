import type { Locale } from '../i18n/locales'
import { searchOf } from '../search/instance'
import { projectsMatching } from '../search/search'
import { archive } from './archive'

/** Ids of the published projects that have every word of a search, in any form of it, somewhere. */
export const findIdsByWords = async (locale: Locale, q: string): Promise<Set<string>> =>
  new Set(await projectsMatching(await searchOf(await archive()), q, locale))
