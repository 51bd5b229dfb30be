import { fromBufferPromise } from 'yauzl'

import { Failure } from './failure.mjs'

/**
 * The wanted files of a zip archive, unpacked within limits: yauzl ends the reading when a file
 * unpacks to more than the archive says, so what the archive says can be counted beforehand.
 *
 * @param isWanted by the path in the archive
 * @returns texts by path
 * @throws {Failure} when it holds too many files or too much, or a password locks it
 */
export const textsInZip = async (bytes, isWanted, { maxEntries, maxUnpackedBytes }) => {
  const zip = await fromBufferPromise(bytes, { strictFileNames: false })
  if (zip.entryCount > maxEntries) throw new Failure('tooLargeUnpacked')
  const texts = new Map()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (!isWanted(entry.fileName)) continue
    if (entry.generalPurposeBitFlag & 1) throw new Failure('encrypted')
    unpacked += entry.uncompressedSize
    if (unpacked > maxUnpackedBytes) throw new Failure('tooLargeUnpacked')
    const stream = await zip.openReadStreamPromise(entry)
    const chunks = []
    for await (const chunk of stream) chunks.push(chunk)
    texts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
  }
  return texts
}
