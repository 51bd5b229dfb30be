/** A language by its BCP 47 code, capitalised as a label: `fi` → `Suomi` in Finnish. */
export const languageName = (code: string, inLanguage: string): string => {
  const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1)
}
