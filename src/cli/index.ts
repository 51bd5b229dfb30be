import { parseArgs } from 'node:util'

import { UsageError, type Command } from './command'
import { outputOf } from './output'

/**
 * The archive from the command line: `npm run archive -- <command>`.
 *
 * A command is loaded when it is asked for: help needs no database and answers at once.
 *
 * Exit codes: 0 done, 1 done in part or not at all, 2 asked in a way that makes no sense.
 */
const commands: Record<string, { load: () => Promise<Command>; summary: string }> = {
  backup: {
    load: async () => (await import('./backup')).backup,
    summary: 'writes the whole database and the uploaded files to a ZIP',
  },
  'check-links': {
    load: async () => (await import('./checkLinksNow')).checkLinksNow,
    summary: 'tries the links of published projects and tells which are dead',
  },
  'create-user': {
    load: async () => (await import('./createUser')).createUser,
    summary: 'makes a user of the admin',
  },
  export: {
    load: async () => (await import('./exportArchive')).exportArchive,
    summary: 'writes the public archive to a file: ZIP, CSV, XLSX, JSON or JSON-LD',
  },
  import: {
    load: async () => (await import('./importFile')).importFile,
    summary: 'reads projects from CSV or XLSX, or everything from an exported ZIP, as drafts',
  },
  reindex: {
    load: async () => (await import('./reindex')).reindex,
    summary: 'makes the search index anew',
  },
  repair: {
    load: async () => (await import('./repair')).repairArchive,
    summary: 'finds what a fault has left behind, and mends it',
  },
  restore: {
    load: async () => (await import('./restore')).restore,
    summary: 'puts a backup back in place, after checking it',
  },
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
  const found = commands[name]
  if (!found) throw new UsageError(`There is no command '${name}'.`)
  const command = await found.load()
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
  const text = isUsage ? error.message : (await import('../importing/reasonOf')).reasonOf(error)
  process.stderr.write(`${text}\n${isUsage ? '\n' + help() : ''}`)
  process.exit(isUsage ? 2 : 1)
}
