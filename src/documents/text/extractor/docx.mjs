import { textsInZip } from './zip.mjs'
import { walkXml } from './xml.mjs'

const part = 'word/document.xml'

/**
 * Adds the text of a Word document, page by page where Word has noted its page breaks. What has
 * been deleted with changes tracked is not in it: that text is in elements of its own.
 */
export const pagesOfDocx = async (bytes, pages, limits) => {
  const parts = await textsInZip(
    bytes,
    (name) => name === part || /^word\/(footnotes|endnotes)\.xml$/.test(name),
    limits,
  )
  if (!parts.has(part)) throw new Error('no document in it')
  const notes = [...parts].filter(([name]) => name !== part).flatMap(([, xml]) => pagesIn(xml))
  const ofNotes = notes.join('\n').trim()
  for (const text of [...pagesIn(parts.get(part)), ...(ofNotes ? [ofNotes] : [])]) {
    if (!pages.add(text)) break
  }
}

const pagesIn = (xml) => {
  const texts = ['']
  let isText = false
  let isBroken = false // by the author; Word notes the same break again where the page begins
  const add = (text) => {
    texts[texts.length - 1] += text
  }
  walkXml(xml, {
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'p') add('\n')
      if (name === 'tc') add(' ')
    },
    open: (name, attributes) => {
      if (name === 't') isText = true
      if (name === 'tab') add(' ')
      if (name === 'br') add('\n')
      const isBreak = name === 'br' && attributes['w:type'] === 'page'
      if (isBreak || (name === 'lastRenderedPageBreak' && !isBroken)) texts.push('')
      if (isBreak || name === 'lastRenderedPageBreak') isBroken = isBreak
    },
    text: (text) => {
      if (!isText) return
      add(text)
      isBroken = false
    },
  })
  return texts
}
