import { fork } from 'node:child_process'
import { get, type IncomingHttpHeaders } from 'node:http'

/** What browsers accept. `fetch` would unpack the answer. */
export const browserEncodings = 'gzip, deflate, br'

type Sent = { bytes: Buffer; headers: IncomingHttpHeaders }

/** The answer as it goes over the line, compressed. */
export const asSent = async (address: string): Promise<Sent> =>
  await new Promise((resolve, reject) => {
    const request = get(
      address,
      { headers: { 'accept-encoding': browserEncodings } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          if (response.statusCode === 200)
            resolve({ bytes: Buffer.concat(chunks), headers: response.headers })
          else reject(new Error(`${address}: ${String(response.statusCode)}`))
        })
        response.on('error', reject)
      },
    )
    request.on('error', reject)
  })

/** A plain Node server, in a process of its own, that sends the same bytes to everybody. */
export const startPlain = async ({ bytes, headers }: Sent) => {
  const server = fork('bench/serving/plainServer.mjs', { execArgv: [] })
  const listening = new Promise<number>((resolve, reject) => {
    server.once('message', (port) => {
      resolve(Number(port))
    })
    server.once('error', reject)
  })
  server.send({
    body: bytes.toString('base64'),
    headers: {
      'Content-Type': headers['content-type'] ?? 'text/html',
      ...(headers['content-encoding'] ? { 'Content-Encoding': headers['content-encoding'] } : {}),
    },
  })
  return {
    origin: `http://localhost:${String(await listening)}`,
    stop: () => {
      server.disconnect()
    },
  }
}
