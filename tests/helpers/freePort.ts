import { createServer, type AddressInfo } from 'node:net'

/** A port that nothing listens to. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0)
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
