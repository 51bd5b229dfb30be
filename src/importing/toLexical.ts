const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

/** Plain text as a Lexical document: a paragraph for each line. Nothing is added to it. */
export const toLexical = (text: string) => ({
  root: {
    ...element,
    children: text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({
        ...element,
        children: [
          { detail: 0, format: 0, mode: 'normal', style: '', text: line, type: 'text', version: 1 },
        ],
        textFormat: 0,
        type: 'paragraph',
      })),
    type: 'root',
  },
})
