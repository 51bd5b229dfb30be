/** A query and the slugs of the projects that answer it, by a judge who has read them all. */
export type Judged = { language: 'en' | 'fi'; query: string; relevant: string[] }

type Answered = Judged & { found: string[] }

/**
 * Recall and precision, each the mean over the queries, and the mean reciprocal rank of the first
 * relevant project. A query that nothing answers counts as precise when nothing is found.
 */
export const quality = (results: Answered[]) => {
  const misses: string[] = []
  const totals = { mrr: 0, precision: 0, recall: 0 }
  for (const { found, language, query, relevant } of results) {
    const right = found.filter((slug) => relevant.includes(slug))
    const first = found.findIndex((slug) => relevant.includes(slug))
    totals.recall += relevant.length === 0 ? 1 : right.length / relevant.length
    totals.precision += found.length === 0 ? 1 : right.length / found.length
    totals.mrr += relevant.length === 0 ? 1 : first === -1 ? 0 : 1 / (first + 1)
    const missing = relevant.filter((slug) => !found.includes(slug)).map((slug) => `-${slug}`)
    const wrong = found.filter((slug) => !relevant.includes(slug)).map((slug) => `+${slug}`)
    if (missing.length + wrong.length > 0)
      misses.push(`${language} ${query}: ${[...missing, ...wrong].join(' ')}`)
  }
  const mean = (total: number) => total / results.length
  return {
    misses,
    mrr: mean(totals.mrr),
    precision: mean(totals.precision),
    recall: mean(totals.recall),
  }
}
