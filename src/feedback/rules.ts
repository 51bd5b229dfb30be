/** What people may write about. */
export const feedbackKinds = ['accessibleVersion', 'error', 'accessibility', 'other'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]

/** Days in which the law (306/2019) wants an answer about accessibility; kept for every message. */
export const answerDays = 14

/** Days that what identifies a person is kept after the message has been handled. */
export const keptDays = 90

/** The longest texts that are taken, in characters. */
export const longest = { email: 254, message: 4000, name: 120, page: 500 } as const

/** How old a form may be when it is sent, in milliseconds: a robot is faster, a forgotten tab slower. */
export const formAge = { max: 24 * 60 * 60 * 1000, min: 2000 } as const

/** How many messages are taken in an hour: from one address, and from everybody together. */
export const perHour = { address: 5, all: 200 } as const

/** The field that people do not see and robots fill in. */
export const trapName = 'website'
