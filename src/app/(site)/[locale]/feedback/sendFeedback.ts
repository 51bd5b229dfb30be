'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import type { FormState } from '@/components/feedback/formState'
import { receiveFeedback } from '@/feedback/receiveFeedback'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { archive } from '@/queries/archive'
import { newFormToken } from '@/queries/newFormToken'

/** Takes a form, then shows the thanks by a redirect; or gives back all that was written. */
export const sendFeedback = async (before: FormState, data: FormData): Promise<FormState> => {
  const sentLocale = data.get('locale')
  const locale = typeof sentLocale === 'string' && isLocale(sentLocale) ? sentLocale : defaultLocale
  const payload = await archive()
  const result = await receiveFeedback({ address: await addressOf(), data, locale, payload })
  if (result.taken) redirect(`${sectionPath(locale, 'feedback')}?sent=${result.reference}`)
  const { faults, form, refusal } = result
  // The form that came back is as old as it was, unless it was too old.
  const token = refusal === 'late' ? await newFormToken() : before.token
  return { attempt: before.attempt + 1, faults, form, refusal, token }
}

/** Where the request came from, as `server/limits.mjs` believes it (the setting `TRUST_PROXY`). */
const addressOf = async (): Promise<string> =>
  (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
