import type { ParseArgsConfig } from 'node:util'

import type { Output } from './output'

export type Asked = {
  output: Output
  positionals: string[]
  values: Record<string, (boolean | string)[] | boolean | string | undefined>
}

export type Command = {
  /** Shown for `--help`. */
  help: string
  options: NonNullable<ParseArgsConfig['options']>
  /** @returns whether all was done, and what to print */
  run: (asked: Asked) => Promise<{ isDone: boolean; lines: string[] } & Record<string, unknown>>
}

/** The command was asked in a way that makes no sense: exit code 2, with the help. */
export class UsageError extends Error {}

export const textOf = ({ values }: Asked, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** @throws {UsageError} when it is missing */
export const needed = (value: string | undefined, what: string): string => {
  if (!value) throw new UsageError(`${what} is missing.`)
  return value
}
