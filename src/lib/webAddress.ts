/** True for a whole http or https address: nothing that a browser would run, such as `javascript:`. */
export const isWebAddress = (text: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    // `new URL` throws on what is no address at all: that is the answer, not a fault.
    return false
  }
}
