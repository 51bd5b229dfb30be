import type { FeedbackKind } from '../feedback/rules'
import type { Locale } from './locales'
import { sectionPath } from './paths'

type About = { document?: string; kind: FeedbackKind; page?: string }

/** Address of the contact form, with what the message is about filled in. */
export const feedbackHref = (locale: Locale, about: About): string =>
  `${sectionPath(locale, 'feedback')}?${new URLSearchParams(about).toString()}`
