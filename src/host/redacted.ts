/** What no log line tells, whatever it is a part of: keys that let in, and addresses of people. */
const secretKeys = [
  'authorization',
  'cookie',
  'email',
  'hash',
  'password',
  'resetPasswordToken',
  'salt',
  'secret',
  'set-cookie',
  'token',
]

/** Levels of objects within each other that are looked through: Pino knows no path of any depth. */
const levels = 6

/** Paths for Pino's `redact`. */
export const redactedPaths = secretKeys.flatMap((key) =>
  Array.from({ length: levels }, (_, level) =>
    `${'*.'.repeat(level)}["${key}"]`.replace('.[', '['),
  ),
)
