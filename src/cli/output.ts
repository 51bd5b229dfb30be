/** Where a command tells how it goes: progress on standard error, the result on standard output. */
export type Output = {
  /** @param all total, when it is known */
  progress: (done: number, all: number | undefined, what: string) => void
  result: (result: { lines: string[] } & Record<string, unknown>) => void
}

/** Milliseconds between two lines of progress where there is no terminal to draw on. */
const quiet = 5000

export const outputOf = (isJson: boolean): Output => {
  let last = 0
  return {
    progress: (done, all, what) => {
      const isTerminal = process.stderr.isTTY
      const isEnd = done === all
      if (!isEnd && Date.now() - last < (isTerminal ? 100 : quiet)) return
      last = Date.now()
      const line = `${barOf(done, all)}${String(done)}${all ? `/${String(all)}` : ''} ${what}`
      const width = process.stderr.columns || 100
      process.stderr.write(
        isTerminal
          ? `\r${line.slice(0, width - 1).padEnd(width - 1)}${isEnd ? '\n' : ''}`
          : `${line}\n`,
      )
    },
    result: ({ lines, ...rest }) => {
      process.stdout.write(
        isJson ? `${JSON.stringify(rest, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
      )
    },
  }
}

const barOf = (done: number, all: number | undefined): string => {
  if (!all) return ''
  const filled = Math.round((done / all) * 20)
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] `
}
