// @ts-check

/** Milliseconds that requests under way are given to end: longer than any page or save takes. */
const patience = 10_000
/** Milliseconds between two looks for connections that have nothing under way. */
const pause = 50

/**
 * On SIGTERM or SIGINT: takes no new connection, ends what is under way, then the process.
 *
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} closeApp
 */
export const stopGracefully = (server, closeApp) => {
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    const tooLong = setTimeout(() => server.closeAllConnections(), patience)
    // A connection that is kept for more requests ends with the answer to the one under way.
    const idle = setInterval(() => server.closeIdleConnections(), pause)
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
    clearInterval(idle)
    clearTimeout(tooLong)
    await closeApp()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop())
}
