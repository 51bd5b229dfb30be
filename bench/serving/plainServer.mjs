// @ts-check
/**
 * The least that a server on Node can do, to measure the archive's against: sends the one answer
 * that the bench gives it, and tells its port.
 */
import { createServer } from 'node:http'

process.once('message', (/** @type {Answer} */ { body, headers }) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_, res) => {
    res.writeHead(200, { ...headers, 'Content-Length': bytes.length })
    res.end(bytes)
  })
  server.listen(0, () => {
    const address = server.address()
    process.send?.(typeof address === 'object' ? address?.port : undefined)
  })
})
process.once('disconnect', () => process.exit(0))

/** @typedef {{ body: string, headers: Record<string, string> }} Answer the body in base64 */
