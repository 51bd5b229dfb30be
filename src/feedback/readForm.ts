import { feedbackKinds, longest, type FeedbackKind } from './rules'

/** What the form holds, as it was written: shown again, whole, when it is refused. */
export type FeedbackForm = {
  document: string
  email: string
  kind: string
  message: string
  name: string
  page: string
}

export type FeedbackField = keyof FeedbackForm
type FeedbackFault =
  'emailForm' | 'emailLong' | 'kind' | 'messageEmpty' | 'messageLong' | 'nameLong' | 'pageLong'

/** What is wrong, by field; empty when the form can be taken. */
export type FeedbackFaults = Partial<Record<FeedbackField, FeedbackFault>>

const fields: FeedbackField[] = ['document', 'email', 'kind', 'message', 'name', 'page']

/** The fields of a form that somebody sent. What is not text is taken for nothing. */
export const readFeedbackForm = (data: FormData): FeedbackForm => {
  const text = (name: string) => {
    const value = data.get(name)
    // Browsers send a line break as two characters; people count it as one.
    return typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : ''
  }
  return Object.fromEntries(fields.map((name) => [name, text(name)])) as FeedbackForm
}

export const isFeedbackKind = (kind: string): kind is FeedbackKind =>
  (feedbackKinds as readonly string[]).includes(kind)

/** A loose check: whether the address exists is seen when it is written to. */
const emailForm = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/

/** Finds what a person should put right, one fault for a field. */
export const faultsOf = ({ email, kind, message, name, page }: FeedbackForm): FeedbackFaults => ({
  ...(isFeedbackKind(kind) ? {} : { kind: 'kind' as const }),
  ...(message === '' ? { message: 'messageEmpty' as const } : {}),
  ...(message.length > longest.message ? { message: 'messageLong' as const } : {}),
  ...(name.length > longest.name ? { name: 'nameLong' as const } : {}),
  ...(page.length > longest.page ? { page: 'pageLong' as const } : {}),
  ...(email !== '' && !emailForm.test(email) ? { email: 'emailForm' as const } : {}),
  ...(email.length > longest.email ? { email: 'emailLong' as const } : {}),
})
