/** The pages of a long list that are worth a link: the first, the last, and those beside this one. */
export const pagesAround = (page: number, pages: number): number[] => {
  const near = [1, 2, page - 1, page, page + 1, pages].filter(
    (number) => number >= 1 && number <= pages && (number !== 2 || page <= 4),
  )
  // A single page that would be left out takes no more room than the gap that stands for it.
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((number, index) =>
    number - (numbers[index - 1] ?? number) === 2 ? [number - 1, number] : [number],
  )
}
