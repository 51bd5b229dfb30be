import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line of TCP to a server, from a port of its own, that can be cut and mended. */
export const cuttableLineTo = async (target: { host: string; port: number }) => {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((from) => {
    if (isCut) return void from.destroy()
    const to = connect(target)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
    from.pipe(to).pipe(from)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))

  return {
    close: () => server.close(),
    cut: () => {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend: () => {
      isCut = false
    },
    port: (server.address() as AddressInfo).port,
  }
}

/** A line to the MongoDB of the tests; `DATABASE_URI` leads through it. */
export const cuttableLine = async () => {
  const address = new URL(process.env.DATABASE_URI ?? '')
  const line = await cuttableLineTo({
    host: address.hostname,
    port: Number(address.port || 27017),
  })
  address.host = `127.0.0.1:${String(line.port)}`
  address.searchParams.delete('replicaSet')
  // Otherwise the driver goes to the address that the server knows itself by, past this line.
  address.searchParams.set('directConnection', 'true')
  // How long a save waits for a database that is gone, in milliseconds.
  address.searchParams.set('serverSelectionTimeoutMS', '1000')
  process.env.DATABASE_URI = address.href

  return line
}
