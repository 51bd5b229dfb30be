import { textsInZip } from './zip.mjs'
import { walkXml } from './xml.mjs'

const slide = /^ppt\/slides\/slide(\d+)\.xml$/
const order = 'ppt/presentation.xml'
const links = 'ppt/_rels/presentation.xml.rels'

/** Adds the text of each slide of a presentation, in the order that they are shown in. */
export const pagesOfPptx = async (bytes, pages, limits) => {
  const parts = await textsInZip(
    bytes,
    (name) => slide.test(name) || name === order || name === links,
    limits,
  )
  if (!parts.has(order)) throw new Error('no presentation in it')
  for (const path of slidesInOrder(parts)) {
    const xml = parts.get(path)
    if (xml !== undefined && !pages.add(textOf(xml))) break
  }
}

const slidesInOrder = (parts) => {
  const targets = new Map()
  walkXml(parts.get(links) ?? '<none/>', {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Target) targets.set(Id, Target.replace(/^(\/?ppt\/)?/, 'ppt/'))
    },
  })
  const paths = []
  walkXml(parts.get(order), {
    open: (name, attributes) => {
      if (name === 'sldId') paths.push(targets.get(attributes['r:id']))
    },
  })
  return paths
}

const textOf = (xml) => {
  let text = ''
  let isText = false
  walkXml(xml, {
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'p') text += '\n'
    },
    open: (name) => {
      if (name === 't') isText = true
      if (name === 'br') text += '\n'
    },
    text: (piece) => {
      if (isText) text += piece
    },
  })
  return text
}
