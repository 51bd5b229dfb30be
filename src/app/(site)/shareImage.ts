/** How a picture of `drawShareImage` is told to those who share the page. */
export const shareImage = (url: string, alt: string) => ({
  alt,
  height: 630,
  type: 'image/png',
  url,
  width: 1200,
})
