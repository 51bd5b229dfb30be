import { createHmac, timingSafeEqual } from 'node:crypto'

import { formAge } from './rules'

/** What a form's token tells of it. */
export type TokenState = 'early' | 'forged' | 'good' | 'late'

/**
 * The moment a form was made, signed: `<milliseconds, base 36>.<signature>`.
 *
 * It takes the place of a cookie and a puzzle: nothing is stored, and a robot that sends a form of
 * its own making, or at once, is refused.
 */
export const makeFormToken = (secret: string, now: number): string => {
  const moment = now.toString(36)
  return `${moment}.${sign(secret, moment)}`
}

/** Whether a token is ours, and its form neither too new nor too old. */
export const checkFormToken = (secret: string, token: string, now: number): TokenState => {
  const [moment = '', signature = ''] = token.split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(secret, moment))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged'
  const age = now - parseInt(moment, 36)
  if (age < formAge.min) return 'early'
  return age > formAge.max ? 'late' : 'good'
}

const sign = (secret: string, moment: string): string =>
  createHmac('sha256', secret).update(`feedback form ${moment}`).digest('base64url')
