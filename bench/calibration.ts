/** How long a fixed piece of work takes here and now, by which runs of other days can be compared. */

const rounds = 5
const words = 400_000

/** @returns milliseconds of a processor, the least of five rounds: numbers and strings as an index has them */
export const calibrate = (): number =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const before = process.cpuUsage()
      const counts = new Map<string, number>()
      let state = 1
      for (let index = 0; index < words; index += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        const word = (state % 50_000).toString(36)
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
      if ([...counts.keys()].toSorted().length !== counts.size) throw new Error('Not counted.')
      const { system, user } = process.cpuUsage(before)
      return (system + user) / 1000
    }),
  )
