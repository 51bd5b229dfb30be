const roundsEach = 20

/**
 * Milliseconds that pages take that nobody has asked for before, one after the other. A page of a
 * project is kept by Next too, whatever is asked of it, so each project has its turn once.
 */
export const timeUncached = async (origin: string) => {
  const list = await fetch(`${origin}/api/projects?limit=${String(roundsEach)}&locale=en`)
  const { docs } = (await list.json()) as { docs: { slug?: string }[] }
  const slugs = docs.flatMap(({ slug }) => slug ?? [])
  const rounds = Array.from({ length: roundsEach }, (_, round) => String(round))
  return {
    'project page': await timeEach(slugs.map((slug) => `${origin}/en/projects/${slug}`)),
    'list of projects': await timeEach(rounds.map((x) => `${origin}/en/projects?x=${x}`)),
    search: await timeEach(rounds.map((x) => `${origin}/en/search?q=transport&x=${x}`)),
    'API, 10 projects, depth 1': await timeEach(
      rounds.map((x) => `${origin}/api/projects?limit=10&depth=1&x=${x}`),
    ),
  }
}

const timeEach = async (addresses: string[]) => {
  const took: number[] = []
  for (const address of addresses) {
    const start = performance.now()
    const response = await fetch(address)
    await response.text()
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
    took.push(performance.now() - start)
  }
  return took
}
