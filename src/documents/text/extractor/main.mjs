/**
 * The process that `extractText` starts: its main thread keeps watch over the memory, a second
 * thread reads. A thread that is busy unpacking cannot stop itself.
 */
import { Worker } from 'node:worker_threads'

const interval = 25 // milliseconds
const megabyte = 1_000_000

process.once('message', ({ bytes, limits, mimeType }) => {
  const answer = (result) => process.send(result, () => process.exit(0))
  const worker = new Worker(new URL('thread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.maxMemory / megabyte) },
    workerData: { bytes, limits, mimeType },
  })
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < limits.maxMemory) return
    clearInterval(watch)
    answer({ reason: 'tooMuchMemory', status: 'failed' })
  }, interval)
  worker.once('message', answer)
  worker.once('error', ({ code }) => {
    const reason = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchMemory' : 'corrupt'
    answer({ reason, status: 'failed' })
  })
})
// Whoever asked is gone.
process.once('disconnect', () => process.exit(0))
