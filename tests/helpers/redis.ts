import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'

import { freePort } from '../../scripts/freePort.mjs'

/** A real Redis on a port of its own, which writes nothing down. `stop` and `start` lose what it has. */
export const aRedis = async () => {
  const port = await freePort()
  let child: ReturnType<typeof spawn> | undefined
  const stop = async () => {
    if (child?.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const start = async () => {
    child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()],
      { stdio: 'ignore' },
    )
    while (!(await isListening(port))) {
      if (child.exitCode !== null) throw new Error('redis-server has ended.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  // It ends with who started it, however that ends.
  process.once('exit', () => child?.kill('SIGKILL'))
  await start()
  return { start, stop, url: `redis://127.0.0.1:${String(port)}` }
}

const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
