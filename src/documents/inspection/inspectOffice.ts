import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate'

import { nothingFound, type Danger, type Inspection, type Unreadable } from './types'

/** What an office document may unpack to: more than any report needs, less than harms a reader. */
const mostEntries = 20_000
const mostUnpacked = 1_000_000_000 // bytes
const mostMetadata = 1_000_000 // bytes

/** Parts that run code or hold another file, by their path inside the archive. */
const forbidden: [Danger, RegExp][] = [
  ['macros', /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\/.|\/activeX\//i],
  ['files', /\/embeddings\/.*\.(bin|exe|js|vbs|bat|cmd|jar|msi|zip)$|^Object \d+$/i],
]

const metadataFiles = ['docProps/core.xml', 'meta.xml']

/**
 * Reads the directory of an office document, which is a zip archive, and its metadata; unpacks
 * nothing else.
 */
export const inspectOffice = (bytes: Uint8Array): Inspection | Unreadable => {
  const dangers = new Set<Danger>()
  let entries = 0
  let unpacked = 0
  const isMetadata = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries += 1
    unpacked += originalSize
    for (const [danger, pattern] of forbidden) if (pattern.test(name)) dangers.add(danger)
    if (entries > mostEntries || unpacked > mostUnpacked) dangers.add('tooLarge')
    return metadataFiles.includes(name) && originalSize <= mostMetadata
  }
  try {
    const [metadata] = Object.values(unzipSync(bytes, { filter: isMetadata }))
    const text = metadata ? strFromU8(metadata) : ''
    return {
      ...nothingFound,
      dangers: [...dangers],
      language: elementOf(text, 'dc:language'),
      title: elementOf(text, 'dc:title'),
    }
  } catch {
    return { unreadable: 'corrupt' }
  }
}

/** The text of the first element of the name. */
const elementOf = (xml: string, name: string): null | string => {
  const found = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1]
  return found ? unescaped(found) : null
}

const entities: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
