import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * @throws {Error} when the bytes are no PDF that can be read
 */
export const countPdfPages = async (bytes: Uint8Array): Promise<number> => {
  const task = getDocument({
    // A copy: PDF.js takes ownership of the buffer that it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    return document.numPages
  } finally {
    await task.destroy()
  }
}
