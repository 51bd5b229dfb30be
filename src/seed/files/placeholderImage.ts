import { createRequire } from 'node:module'
import sharp from 'sharp'

import { fontFiles } from './placeholderPdf'

type Placeholder = {
  /** The texts of the logo: the first is its name, the others stand under it. */
  texts: string[]
  flag: boolean
  /** Small, at the bottom. */
  caption: string
}

/** What is used of fontkit, which has no types of its own. */
type Font = {
  unitsPerEm: number
  layout: (text: string) => {
    advanceWidth: number
    glyphs: { path: { toSVG: () => string } }[]
    positions: { xAdvance: number }[]
  }
}

type Line = { text: string; font: Font; size: number }

const { resolve } = createRequire(import.meta.url)
// Taken through pdfkit, which brings it along.
const { openSync } = createRequire(resolve('pdfkit'))('fontkit') as {
  openSync: (file: string) => Font
}
const bold = openSync(fontFiles.bold)
const regular = openSync(fontFiles.regular)

const width = 1200
const height = 480
const margin = 60
/** Height of what stands above the caption. */
const stage = 390
const flagHeight = 240
const leading = 1.3

/**
 * A PNG that stands in for a logo: its texts, the European flag when it has one, and the caption.
 *
 * Letters are drawn as paths, so that the picture is the same on a machine without fonts.
 */
export const placeholderImage = ({ caption, flag, texts }: Placeholder): Promise<Buffer> => {
  const left = flag ? margin + flagHeight * 1.5 + margin : margin
  const lines = fit(texts, width - margin - left, stage - margin)
  const total = lines.reduce((sum, { size }) => sum + size * leading, 0)
  let y = (stage + margin - total) / 2
  const drawn = lines.map((line) => {
    y += line.size * leading
    return drawLine(line, left, y - line.size * 0.35, '#1a1a1a')
  })
  const note = { font: regular, size: 20, text: caption }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#ffffff"/>
    ${flag ? drawFlag(margin, (stage + margin - flagHeight) / 2) : ''}
    ${drawn.join('')}
    ${drawLine(note, margin, height - 36, '#555555')}
  </svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
}

/** The texts wrapped into lines, in the largest letters with which they fit. */
const fit = (texts: string[], maxWidth: number, maxHeight: number, scale = 1): Line[] => {
  const lines = texts.flatMap((text, index) => {
    const style =
      index === 0 ? { font: bold, size: 60 * scale } : { font: regular, size: 34 * scale }
    return wrap(text, style, maxWidth)
  })
  const isTooWide = lines.some((line) => widthOf(line) > maxWidth)
  const isTooHigh = lines.reduce((sum, { size }) => sum + size * leading, 0) > maxHeight
  return isTooWide || isTooHigh ? fit(texts, maxWidth, maxHeight, scale * 0.95) : lines
}

const wrap = (text: string, style: Omit<Line, 'text'>, maxWidth: number): Line[] => {
  const lines: Line[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = { ...style, text: last ? `${last.text} ${word}` : word }
    if (last && widthOf(longer) <= maxWidth) lines.pop()
    lines.push(widthOf(longer) <= maxWidth ? longer : { ...style, text: word })
  }
  return lines
}

const widthOf = ({ font, size, text }: Line): number =>
  (font.layout(text).advanceWidth * size) / font.unitsPerEm

/** Draws a line of text whose baseline begins at `x`, `y`. */
const drawLine = ({ font, size, text }: Line, x: number, y: number, colour: string): string => {
  const { glyphs, positions } = font.layout(text)
  const scale = size / font.unitsPerEm
  let pen = 0
  const paths = glyphs.map(({ path }, index) => {
    const drawn = `<path transform="translate(${pen} 0)" d="${path.toSVG()}"/>`
    pen += positions[index]?.xAdvance ?? 0
    return drawn
  })
  // A font's y grows upwards, a picture's downwards.
  const place = `translate(${x} ${y}) scale(${scale} ${-scale})`
  return `<g fill="${colour}" transform="${place}">${paths.join('')}</g>`
}

/**
 * The European flag with its upper left corner at `x`, `y`.
 * @see https://eur-lex.europa.eu/eli/reg_impl/2014/821/oj
 */
const drawFlag = (x: number, y: number): string => {
  const centre = { x: x + flagHeight * 0.75, y: y + flagHeight / 2 }
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    const away = flagHeight / 3
    return drawStar(centre.x + away * Math.sin(angle), centre.y - away * Math.cos(angle))
  })
  return `<rect x="${x}" y="${y}" width="${flagHeight * 1.5}" height="${flagHeight}" fill="#003399"/>
    <g fill="#ffcc00">${stars.join('')}</g>`
}

/** An upright five-pointed star around `x`, `y`. */
const drawStar = (x: number, y: number): string => {
  const radius = flagHeight / 18
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((3 * Math.PI) / 10)
  const points = Array.from({ length: 10 }, (_, corner) => {
    const angle = (corner * Math.PI) / 5
    const away = corner % 2 === 0 ? radius : inner
    return `${x + away * Math.sin(angle)},${y - away * Math.cos(angle)}`
  })
  return `<polygon points="${points.join(' ')}"/>`
}
