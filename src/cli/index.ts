import { parseArgs } from 'node:util'

import { reasonOf } from '../importing/rows/saveProject'
import { backup } from './backup'
import { checkLinksNow } from './checkLinksNow'
import { UsageError, type Command } from './command'
import { createUser } from './createUser'
import { exportArchive } from './exportArchive'
import { importFile } from './importFile'
import { outputOf } from './output'
import { reindex } from './reindex'
import { restore } from './restore'

/**
 * The archive from the command line: `npm run archive -- <command>`.
 *
 * Exit codes: 0 done, 1 done in part or not at all, 2 asked in a way that makes no sense.
 */
const commands: Record<string, Command> = {
  backup,
  'check-links': checkLinksNow,
  'create-user': createUser,
  export: exportArchive,
  import: importFile,
  reindex,
  restore,
}

const help = (): string =>
  [
    'Usage: npm run archive -- <command> [options]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`),
    '',
    'Options of every command:',
    '  --help       tells what the command does and takes',
    '  --json       prints the result as JSON; progress goes to standard error',
    '',
    'Exit codes: 0 done, 1 failed or done in part, 2 wrong use.',
    '',
  ].join('\n')

const main = async (): Promise<number> => {
  const [name = '', ...rest] = process.argv.slice(2)
  if (['', '--help', '-h', 'help'].includes(name)) {
    process.stdout.write(help())
    return name === '' ? 2 : 0
  }
  const command = commands[name]
  if (!command) throw new UsageError(`There is no command '${name}'.`)
  const { positionals, values } = parsed(command, rest)
  if (values.help === true) {
    process.stdout.write(`${command.help.trim()}\n`)
    return 0
  }
  const output = outputOf(values.json === true)
  const { isDone, ...result } = await command.run({ output, positionals, values })
  output.result(result)
  return isDone ? 0 : 1
}

const parsed = ({ options }: Command, args: string[]) => {
  try {
    const own = { help: { type: 'boolean' }, json: { type: 'boolean' } } as const
    return parseArgs({ allowPositionals: true, args, options: { ...options, ...own } })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

try {
  process.exit(await main())
} catch (error) {
  const isUsage = error instanceof UsageError
  const text = reasonOf(error)
  process.stderr.write(`${text}\n${isUsage ? '\n' + help() : ''}`)
  process.exit(isUsage ? 2 : 1)
}
