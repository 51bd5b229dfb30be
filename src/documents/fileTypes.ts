/** Documents that may be uploaded: what a reader knows the type as, and its media type. */
export const documentTypes = {
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ODT: 'application/vnd.oasis.opendocument.text',
  PDF: 'application/pdf',
  PPTX: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Pictures that may be uploaded; no SVG, because it can carry scripts. */
export const imageTypes = { JPEG: 'image/jpeg', PNG: 'image/png', WebP: 'image/webp' }
