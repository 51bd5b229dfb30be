/** What stops the demo, in one sentence that says what to do. */
export class Fault extends Error {}
