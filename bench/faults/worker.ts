import '@payload-config' // loaded before it is needed: the time to start is not what is tried
import 'payload'
import { createInterface } from 'node:readline/promises'

import { openPayload } from '../../src/cli/open'
import { check } from './check'
import { kinds, type Asked, type Line } from './ledger'
import { workOf } from './work'

/**
 * A process that is there to be killed: started by `bench/faults.ts`, which tells it by a line on
 * standard input what has been acknowledged so far. It checks that, then works until it is killed,
 * and says on standard output what it begins and what it has done.
 */
const say = (line: Line) => process.stdout.write(`${JSON.stringify(line)}\n`)

say({ isReady: true })
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line) as Asked
  const payload = await openPayload({ isMigrated: true })
  say({ checked: await check(payload, asked) })
  if (asked.what.length === 0) process.exit(0)
  say({ isWorking: true })
  await Promise.all(
    kinds
      .filter((kind) => asked.what.includes(kind))
      .map(async (kind) => {
        for (let count = 0; ; count += 1)
          await workOf[kind](payload, say, `${kind}-${String(asked.round)}-${String(count)}`)
      }),
  )
}
