import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

/** Processes that are killed: `npm run bench:faults` kills a hundred. */
const rounds = 3

describe('an archive that is killed in the middle of saves, uploads, publications and an import', () => {
  it('has all that it acknowledged, nothing by half, and no stray file after the repair', async () => {
    const child = spawn(
      process.execPath,
      ['scripts/bench.mjs', 'bench/faults.ts', '--rounds', String(rounds)],
      { env: process.env },
    )
    const ended = new Promise<null | number>((done) => child.on('close', done))
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    expect({ code, err, out: code === 0 ? '' : out }).toEqual({ code: 0, err: '', out: '' })
    expect(out).toContain('| acknowledged and lost | 0 |')
    expect(out).toContain('| there by half | 0 |')
    expect(out).toContain('| files without a document after the repair | 0 |')
  })
})
