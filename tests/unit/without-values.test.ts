import { expect, test } from 'vitest'

import { withoutValues } from '../../src/host/withoutValues'

/** As Drizzle makes them. */
const failedQuery = () =>
  Object.assign(
    new Error(
      'Failed query: insert into "feedback" ("name") values (?)\nparams: Maija,maija@a.fi',
      {
        cause: new Error('SQLITE_FULL: database or disk is full'),
      },
    ),
    { params: ['Maija', 'maija@a.fi'] },
  )

test('the log of a failed query tells which query and why, and no value', () => {
  const told = withoutValues(failedQuery()) as Error
  expect(told.message).toBe('Failed query: insert into "feedback" ("name") values (?)')
  expect(told.stack).toContain('without-values.test')
  expect((told.cause as Error).message).toContain('SQLITE_FULL')
  expect(JSON.stringify([told.message, told.stack, told])).not.toMatch(/maija/i)
})

test('a cause is cleared too, and MongoDB tells no value that is there already', () => {
  const duplicate = Object.assign(
    new Error(
      'E11000 duplicate key error collection: a.users index: email_1 dup key: { email: "maija@a.fi" }',
    ),
    { code: 11000, keyValue: { email: 'maija@a.fi' } },
  )
  const told = withoutValues(new Error('Not saved', { cause: duplicate })) as Error
  expect(told.message).toBe('Not saved')
  expect(told.cause).toMatchObject({
    code: 11000,
    message: 'E11000 duplicate key error collection: a.users index: email_1',
  })
  expect(JSON.stringify([told.stack, told.cause, (told.cause as Error).stack])).not.toMatch(/maija/)
})

test('another error stays as it is', () => {
  const error = new Error('Not found')
  expect(withoutValues(error)).toBe(error)
})
