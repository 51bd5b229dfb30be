/** Why a file cannot be read, when it is known: every other error means that it is corrupt. */
export class Failure extends Error {
  constructor(reason) {
    super(reason)
    this.reason = reason
  }
}
