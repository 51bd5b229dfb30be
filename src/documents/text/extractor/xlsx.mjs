import { textsInZip } from './zip.mjs'
import { walkXml } from './xml.mjs'

const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/
const shared = 'xl/sharedStrings.xml'

/** Adds the words and numbers of each sheet of a workbook, row by row. */
export const pagesOfXlsx = async (bytes, pages, limits) => {
  const parts = await textsInZip(bytes, (name) => sheet.test(name) || name === shared, limits)
  const strings = stringsIn(parts.get(shared) ?? '<none/>')
  const sheets = [...parts.keys()].filter((name) => sheet.test(name)).sort(byNumber)
  if (sheets.length === 0) throw new Error('no sheet in it')
  for (const name of sheets) if (!pages.add(textOf(parts.get(name), strings))) break
}

const byNumber = (a, b) => Number(sheet.exec(a)[1]) - Number(sheet.exec(b)[1])

const stringsIn = (xml) => {
  const strings = []
  let isText = false
  walkXml(xml, {
    close: (name) => {
      if (name === 't') isText = false
    },
    open: (name) => {
      if (name === 'si') strings.push('')
      if (name === 't') isText = true
    },
    text: (text) => {
      if (isText) strings[strings.length - 1] += text
    },
  })
  return strings
}

const textOf = (xml, strings) => {
  let text = ''
  let type = ''
  let value = ''
  let isValue = false
  walkXml(xml, {
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false
      if (name === 'row') text += '\n'
      if (name !== 'c' || value === '') return
      text += `${type === 's' ? (strings[Number(value)] ?? '') : value} `
    },
    open: (name, attributes) => {
      if (name === 'c') {
        type = attributes.t ?? ''
        value = ''
      }
      // `v` is a value, `t` a text written in the cell itself; `f`, a formula, is neither.
      if (name === 'v' || name === 't') isValue = true
    },
    text: (piece) => {
      if (isValue) value += piece
    },
  })
  return text
}
