import { textsInZip } from './zip.mjs'
import { walkXml } from './xml.mjs'

const blocks = new Set(['h', 'p'])
const skipped = new Set(['annotation', 'tracked-changes'])

/** Adds the text of an OpenDocument text, page by page where the word processor has noted breaks. */
export const pagesOfOdt = async (bytes, pages, limits) => {
  const parts = await textsInZip(bytes, (name) => name === 'content.xml', limits)
  const xml = parts.get('content.xml')
  if (xml === undefined) throw new Error('no content in it')
  const texts = ['']
  let depth = 0 // of headings and paragraphs: only in them is text the reader's
  let hidden = 0
  const add = (text) => {
    texts[texts.length - 1] += text
  }
  walkXml(xml, {
    close: (name) => {
      if (skipped.has(name)) hidden -= 1
      if (!blocks.has(name)) return
      depth -= 1
      add('\n')
    },
    open: (name) => {
      if (skipped.has(name)) hidden += 1
      if (blocks.has(name)) depth += 1
      if (name === 's' || name === 'tab') add(' ')
      if (name === 'line-break') add('\n')
      if (name === 'soft-page-break') texts.push('')
    },
    text: (text) => {
      if (depth > 0 && hidden === 0) add(text)
    },
  })
  for (const text of texts) if (!pages.add(text)) break
}
