import { spawn } from 'node:child_process'

import { Fault } from './fault.mjs'

/** Children that are running, to be ended with this process. */
const children = new Set()

export const endChildren = () => {
  for (const child of children) child.kill('SIGTERM')
}

/**
 * Does one step, and shows that it goes on: seconds on a terminal, a line at start and end elsewhere.
 *
 * @param work gets a function that shows where the step is
 */
export const step = async (title, work) => {
  const start = Date.now()
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`
  const live = process.stdout.isTTY === true
  let detail = ''
  if (!live) process.stdout.write(`${title} …\n`)
  const draw = () =>
    process.stdout.write(`\r\u001B[K${title} … ${seconds()}${detail ? ` (${detail})` : ''}`)
  const beat = live
    ? setInterval(draw, 200)
    : setInterval(
        () => process.stdout.write(`  … ${seconds()}${detail ? ` (${detail})` : ''}\n`),
        10_000,
      )
  try {
    const result = await work((now) => {
      detail = now
    })
    if (live) process.stdout.write(`\r\u001B[K${title}: done in ${seconds()}\n`)
    else process.stdout.write(`${title}: done in ${seconds()}\n`)
    return result
  } catch (fault) {
    if (live) process.stdout.write('\n')
    throw fault
  } finally {
    clearInterval(beat)
  }
}

/**
 * Runs a command to its end.
 *
 * @param onLine gets each line that it prints
 * @returns everything that it printed
 * @throws {Fault} with `sentence` and the last lines, when it ends with another code than 0
 */
export const run = async (command, args, { env, onLine, sentence }) => {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  const printed = []
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8').on('data', (chunk) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        printed.push(line)
        onLine?.(line)
      }
    })
  }
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', resolve)
  })
  children.delete(child)
  if (code !== 0)
    throw new Fault(
      `${sentence}\n${printed
        .filter((line) => line.trim())
        .slice(-12)
        .map((line) => `  ${line}`)
        .join('\n')}`,
    )
  return printed
}

/** A server that goes on until this process ends. */
export const serve = (command, args, env) => {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  return child
}
