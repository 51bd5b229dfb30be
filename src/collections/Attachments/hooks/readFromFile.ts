import type { CollectionBeforeValidateHook } from 'payload'

import { bytesOf } from '../../../documents/bytesOf'
import { checksumOf } from '../../../documents/checksumOf'
import { inspectUpload } from '../../../documents/inspectUpload'
import { writtenTitle } from '../../../lib/fileTitle'
import { languageOfTag } from '../../../lib/languageTag'
import { findPersonalData } from '../../../lib/personalData'
import { languageCodes } from '../../../fields/languageOptions'

/**
 * Notes what a newly uploaded file, which `refuseBadFile` has let through, says of itself, and
 * takes its title and language where the editor has given none.
 */
export const readFromFile: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const found = await inspectUpload(req)
  if (!found || !req.file) return data
  const detectedTitle = writtenTitle(found.title)
  const detectedLanguage = languageOfTag(found.language)
  const given = { ...(originalDoc as Described | undefined), ...(data as Described | undefined) }
  const isKnown = detectedLanguage !== null && languageCodes.includes(detectedLanguage)
  return {
    ...data,
    ...(given.title || !detectedTitle ? {} : { title: detectedTitle }),
    ...(given.language || !isKnown ? {} : { language: detectedLanguage }),
    checksum: checksumOf(await bytesOf(req.file)),
    detectedLanguage,
    detectedTitle,
    hasText: found.hasText,
    isEncrypted: found.isEncrypted,
    isTagged: found.isTagged,
    pages: found.pages,
    personalData: findPersonalData(found.texts),
  }
}

type Described = { language?: null | string; title?: null | string }
