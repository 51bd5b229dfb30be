import { randomInt } from 'node:crypto'

/** Without the characters that are taken for one another when they are read aloud. */
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ23456789'

/** What a message is called, when its sender asks after it: `20261124-K7PM`. */
export const makeReference = (received: string): string => {
  const code = Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${received.slice(0, 10).replaceAll('-', '')}-${code}`
}
