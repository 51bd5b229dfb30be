/** The editor whom `prepareServer` makes, for tests and benches to sign in as. */
export const editor = { email: 'e2e@example.org', password: 'pilvi-ruuvi-sammal-kello' }

/**
 * One for each of Playwright's workers. Two who sign in as the same user at the same moment may sign
 * each other out: Payload keeps the sessions of a user in one list, and writes it whole.
 */
export const editors = [editor, { ...editor, email: 'e2e-2@example.org' }]
