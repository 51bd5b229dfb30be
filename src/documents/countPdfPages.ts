import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * @throws {Error} when the bytes are no PDF that can be read
 */
export const countPdfPages = async (bytes: Uint8Array): Promise<number> => {
  hideArrayExtensions()
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

/**
 * Takes what libraries have added to every array out of `for…in` loops: PDF.js refuses to work
 * otherwise. drizzle-kit adds one, and Payload loads it where a SQL schema is pushed, so in the
 * development of many hosts.
 */
const hideArrayExtensions = (): void => {
  for (const name of Object.keys(Array.prototype)) {
    Object.defineProperty(Array.prototype, name, { enumerable: false })
  }
}
