/**
 * The title in a file's metadata, when somebody has written one: programs put in the name of the
 * file or of a template on their own.
 */
export const writtenTitle = (title: null | string): null | string => {
  const text = (title ?? '').replace(/\s+/g, ' ').trim()
  const isProgramsOwn =
    /^(microsoft (word|powerpoint|excel) - |powerpoint[ -](esitys|presentation)|untitled|nimetön|document\d*$|(power)?presentation\d*$|esitys\d*$|asiakirja\d*$|slide \d+)/i.test(
      text,
    ) || /\.(docx?|indd|odt|pdf|pptx?|qxd|rtf|xlsx?)$/i.test(text)
  return text.length < 3 || text.length > 250 || isProgramsOwn ? null : text
}
