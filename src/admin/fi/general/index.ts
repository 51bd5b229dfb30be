import type { DefaultTranslationsObject } from '@payloadcms/translations'

import { actions } from './actions'
import { labels } from './labels'
import { messages } from './messages'

/** The words every view of the admin uses. */
export const general: DefaultTranslationsObject['general'] = { ...actions, ...labels, ...messages }
