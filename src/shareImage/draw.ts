import { openSync, type Font } from 'fontkit'
import { join } from 'node:path'
import sharp from 'sharp'

import { breakIntoLines } from './lines'

type Words = { lead: string; site: string; title: string }

const width = 1200
const height = 630
const margin = 80
/** As in theme.css: images are fetched by machines, which have no scheme. */
const colours = { band: '#06323d', lead: '#c3dadf', mark: '#f2b134', title: '#ffffff' }

/** So long that a picture takes no longer to draw than any other. */
const longest = 200

/**
 * The picture that shows where a page is shared: PNG, 1200 × 630. Letters are drawn as shapes, from
 * the site's own fonts: the server need not have any.
 */
export const drawShareImage = async ({ lead, site, title }: Words): Promise<Buffer> => {
  const heading = fontOf('@fontsource/newsreader/files/newsreader-latin-500-normal.woff')
  const size = title.length > 60 ? 60 : 76
  const lines = breakIntoLines(title.slice(0, longest), {
    most: 4,
    width: width - 2 * margin,
    widthOf: (text) => widthOf(heading, text, size),
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">
    <rect width="100%" height="100%" fill="${colours.band}"/>
    <rect width="100%" height="14" fill="${colours.mark}"/>
    ${shape(heading, site, { colour: colours.title, size: 40, x: margin, y: 118 })}
    ${lines.map((line, index) => shape(heading, line, { colour: colours.title, size, x: margin, y: 270 + index * size * 1.12 })).join('')}
    ${shape(heading, lead.slice(0, 70), { colour: colours.lead, size: 34, x: margin, y: height - 64 })}
  </svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()
}

const fonts = new Map<string, Font>()

const fontOf = (file: string): Font => {
  const known = fonts.get(file)
  if (known) return known
  const font = openSync(join(process.cwd(), 'node_modules', file))
  if (!('layout' in font)) throw new Error(`${file} holds more than one font.`)
  fonts.set(file, font)
  return font
}

const widthOf = (font: Font, text: string, size: number): number =>
  (font.layout(text).advanceWidth / font.unitsPerEm) * size

type Place = { colour: string; size: number; x: number; y: number }

/** A text as one path per letter, its base line at `y`. */
const shape = (font: Font, text: string, { colour, size, x, y }: Place): string => {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let at = 0
  const letters = glyphs.map((glyph, index) => {
    const left = at
    at += positions[index]?.xAdvance ?? 0
    return `<path transform="translate(${String(left)} 0)" d="${glyph.path.toSVG()}"/>`
  })
  return `<g fill="${colour}" transform="translate(${String(x)} ${String(y)}) scale(${String(scale)} ${String(-scale)})">${letters.join('')}</g>`
}
