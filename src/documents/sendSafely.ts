/**
 * Headers of a file of the archive: no guessing of its type by the browser, no scripts in it.
 *
 * A PDF opens in the browser; everything else is saved, because the browser has no viewer for it.
 */
export const sendSafely = ({ headers }: { headers: Headers }): Headers => {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  const type = headers.get('Content-Type') ?? ''
  const isShown = type === 'application/pdf' || type.startsWith('image/')
  if (!isShown) headers.set('Content-Disposition', 'attachment')
  return headers
}
