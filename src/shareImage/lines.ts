/**
 * Breaks a text into lines no wider than they may be; what does not fit in the last is cut at a word.
 *
 * @param widthOf how wide a text would be drawn, in the unit of `width`
 */
export const breakIntoLines = (
  text: string,
  { most, width, widthOf }: { most: number; width: number; widthOf: (text: string) => number },
): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else if (lines.length < most) {
      lines.push(word)
    } else {
      lines[most - 1] = `${last ?? ''}…`
      break
    }
  }
  return lines
}
