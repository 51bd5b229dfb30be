import { SaxesParser } from 'saxes'

/**
 * Walks through an XML text. Entities of a DTD are not expanded: an unknown one is an error.
 *
 * @param handlers `open(name, attributes)`, `close(name)`, `text(text)`, each optional; names come
 *   without their prefix
 * @throws {Error} when the text is not well-formed
 */
export const walkXml = (xml, { close, open, text }) => {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  if (open) {
    parser.on('opentag', ({ attributes, name }) => {
      open(bare(name), attributes)
    })
  }
  if (close) parser.on('closetag', ({ name }) => close(bare(name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(xml).close()
}

const bare = (name) => name.slice(name.indexOf(':') + 1)
