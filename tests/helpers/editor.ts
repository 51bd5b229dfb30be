/** The editor whom `prepareServer` makes, for tests and benches to sign in as. */
export const editor = { email: 'e2e@example.org', password: 'e2e-e2e-e2e-e2e' }
