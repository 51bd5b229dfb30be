/** The values that most lists have, with how many have each; of equals, the first met. */
export const mostNamed = (
  lists: readonly (readonly string[])[],
  limit = Infinity,
): { count: number; value: string }[] => {
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ count, value }))
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
}
