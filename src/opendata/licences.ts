import type { Grain } from './schema/grains'

export const licenceAddress = {
  content: 'https://creativecommons.org/licenses/by/4.0/',
  metadata: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const

/**
 * Projects are content, CC BY 4.0. What describes partners, programmes, topics and documents is
 * metadata, CC0; a document itself has a licence of its own.
 */
export const licenceOf = (grain: Grain): string =>
  grain === 'projects' ? licenceAddress.content : licenceAddress.metadata
