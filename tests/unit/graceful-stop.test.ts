import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'

/** A server of its own that answers a request when it is told to by a line. */
const program = `
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { stopGracefully } from './server/stopGracefully.mjs'
const waiting = []
const server = createServer((req, res) => {
  waiting.push(res)
  console.log('asked')
})
createInterface({ input: process.stdin }).on('line', () => waiting.shift().end('answered'))
stopGracefully(server, async () => console.log('closed'))
process.on('SIGTERM', () => setImmediate(() => console.log('stopping')))
server.listen(0, '127.0.0.1', () => console.log(String(server.address().port)))
`

describe('a server that is told to stop', () => {
  it('answers what is under way, takes nothing new, and ends', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const exit = once(child, 'exit')
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const said = async () => String((await lines.next()).value)
    const origin = `http://127.0.0.1:${await said()}`
    const answer = fetch(origin)
    expect(await said()).toBe('asked')
    child.kill('SIGTERM')
    expect(await said()).toBe('stopping')
    await expect(fetch(origin)).rejects.toThrow('fetch failed')
    child.stdin.write('\n')
    expect(await (await answer).text()).toBe('answered')
    expect(await said()).toBe('closed')
    expect((await exit)[0]).toBe(0)
  })
})
