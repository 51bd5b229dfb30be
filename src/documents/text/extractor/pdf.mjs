import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

import { Failure } from './failure.mjs'

/** Adds the text of each page of a PDF. */
export const pagesOfPdf = async (bytes, pages) => {
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      page.cleanup()
      const text = items.map(({ hasEOL, str }) => (hasEOL ? `${str}\n` : str)).join('')
      if (!pages.add(text)) break
    }
  } catch (error) {
    throw error?.name === 'PasswordException' ? new Failure('encrypted') : error
  } finally {
    await task.destroy()
  }
}
