import { describe, expect, it } from 'vitest'

import { daysLeft, dueAfter } from '../../src/feedback/dueIn'
import { checkFormToken, makeFormToken } from '../../src/feedback/formToken'
import { createSenderLimit } from '../../src/feedback/limitSenders'
import { makeReference } from '../../src/feedback/makeReference'
import { faultsOf, readFeedbackForm } from '../../src/feedback/readForm'
import { perHour } from '../../src/feedback/rules'

const form = {
  document: '',
  email: '',
  kind: 'error',
  message: 'Vuosi on väärin.',
  name: '',
  page: '',
}

describe('a form', () => {
  it('may leave out everything but the kind and the message', () => {
    expect(faultsOf(form)).toEqual({})
    expect(faultsOf({ ...form, kind: '', message: '' })).toEqual({
      kind: 'kind',
      message: 'messageEmpty',
    })
  })

  it('is told about an address that cannot be one', () => {
    for (const email of ['matti', 'matti@', '@esimerkki.fi', 'matti@esimerkki', 'a b@c.fi']) {
      expect(faultsOf({ ...form, email })).toEqual({ email: 'emailForm' })
    }
    expect(faultsOf({ ...form, email: 'matti.meikäläinen@esimerkki.fi' })).toEqual({})
  })

  it('has room for 4,000 characters, line breaks counted once', () => {
    const data = new FormData()
    data.set('message', 'a\r\n'.repeat(1999) + 'a')
    expect(faultsOf({ ...form, ...readFeedbackForm(data), kind: 'error' })).toEqual({})
    expect(faultsOf({ ...form, message: 'a'.repeat(4001) })).toEqual({ message: 'messageLong' })
  })
})

describe('the token of a form', () => {
  const made = Date.UTC(2026, 10, 24)
  const token = makeFormToken('a secret', made)
  const after = (milliseconds: number) => checkFormToken('a secret', token, made + milliseconds)

  it('is good from two seconds to a day', () => {
    expect([after(1999), after(2000), after(86_400_000), after(86_400_001)]).toEqual([
      'early',
      'good',
      'good',
      'late',
    ])
  })

  it('cannot be made without the secret, or moved to another moment', () => {
    expect(checkFormToken('another secret', token, made + 5000)).toBe('forged')
    const [, signature] = token.split('.')
    expect(checkFormToken('a secret', `zzzzzzzz.${String(signature)}`, made)).toBe('forged')
    expect(checkFormToken('a secret', '', made)).toBe('forged')
  })
})

describe('the limit of messages', () => {
  it('stops one sender, not the next, and lets both on an hour later', () => {
    const mayPass = createSenderLimit()
    const start = 10_000_000
    const passed = Array.from({ length: perHour.address + 1 }, () => mayPass('192.0.2.1', start))
    expect(passed).toEqual([...Array.from({ length: perHour.address }, () => true), false])
    expect(mayPass('192.0.2.2', start)).toBe(true)
    expect(mayPass('192.0.2.1', start + 3_600_000)).toBe(true)
  })

  it('stops a flood from many addresses', () => {
    const mayPass = createSenderLimit()
    const passed = Array.from({ length: perHour.all + 1 }, (_, n) =>
      mayPass(`192.0.2.${n}`, 10_000_000),
    )
    expect(passed.filter(Boolean)).toHaveLength(perHour.all)
  })
})

describe('the clock', () => {
  it('gives fourteen days', () => {
    const due = dueAfter('2026-11-24T08:00:00.000Z')
    expect(due).toBe('2026-12-08T08:00:00.000Z')
    const left = (now: string) => daysLeft(due, Date.parse(now))
    expect(left('2026-11-24T08:00:00.000Z')).toBe(14)
    expect(left('2026-12-07T21:59:00.000Z')).toBe(1)
    expect(left('2026-12-07T22:01:00.000Z')).toBe(0)
    expect(left('2026-12-08T21:59:00.000Z')).toBe(0)
    expect(left('2026-12-10T09:00:00.000Z')).toBe(-2)
  })

  it('names a message by its day and a code', () => {
    expect(makeReference('2026-11-24T08:00:00.000Z')).toMatch(/^20261124-[A-Z2-9]{4}$/)
  })
})
