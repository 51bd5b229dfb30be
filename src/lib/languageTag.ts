/** The language of a BCP 47 tag, lower-case and without region: `fi` of `fi-FI`; nothing of rubbish. */
export const languageOfTag = (tag: null | string): null | string => {
  try {
    return tag ? new Intl.Locale(tag.trim().replace('_', '-')).language : null
  } catch {
    return null
  }
}
