/** The path of a file's address, so that the link works whatever name the site is reached by. */
export const fileHref = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://archive.invalid')
  return pathname + search
}
