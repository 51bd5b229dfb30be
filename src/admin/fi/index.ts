import type { Language } from '@payloadcms/translations'

import { authentication } from './authentication'
import { dashboard } from './dashboard'
import { error } from './error'
import { fields } from './fields'
import { folder } from './folder'
import { general } from './general'
import { localization } from './localization'
import { operators } from './operators'
import { upload } from './upload'
import { validation } from './validation'
import { version } from './version'

export { lexical } from './lexical'

/**
 * Finnish for the admin, in the shape of Payload's own languages; `adminI18n` puts it in the config.
 *
 * A label that Payload fills in ("Hanke", "Hankkeet") is never inflected: the sentence is built so
 * that the basic form is right.
 */
export const fi: Language = {
  /**
   * Payload 3.90.2 loads date-fns by a closed list without Finnish. next.config.mjs gives Estonian's
   * place, which nothing else here needs, to Finnish (see `src/admin/dateFns`). Where that is not
   * in force, Estonian is the nearest: the week starts on Monday, and the names of months differ.
   */
  dateFNSKey: 'et',
  translations: {
    authentication,
    dashboard,
    error,
    fields,
    folder,
    general,
    localization,
    operators,
    upload,
    validation,
    version,
  },
}
