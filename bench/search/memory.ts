/** What this process has held at most, in MB. */
export const mostMemory = (): number => Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)

/** What this process holds, in MB, and what of it is where. */
export const memoryNow = (): string => {
  const { arrayBuffers, external, heapTotal, heapUsed, rss } = process.memoryUsage()
  const parts = {
    'all of it': rss,
    heap: heapTotal,
    'heap in use': heapUsed,
    external,
    arrayBuffers,
  }
  return Object.entries(parts)
    .map(([name, bytes]) => `${name} ${String(Math.round(bytes / 1e6))}`)
    .join(', ')
}
