import { locales, type Locale } from '../i18n/locales'
import { inLanguage, type LanguageText } from '../lib/inLanguage'
import { archive } from './archive'
import { asPublic } from './asPublic'

/** The title of an attachment that the public may read, or nothing. */
export const getDocumentTitle = async (
  locale: Locale,
  id: string,
): Promise<LanguageText | undefined> => {
  if (!id) return undefined
  const payload = await archive()
  const read = async (language: Locale) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'attachments',
      depth: 0,
      limit: 1,
      pagination: false,
      select: { title: true },
      where: { id: { equals: id } },
    })
    return docs[0]?.title
  }
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  return inLanguage(await read(locale), await read(otherLocale), otherLocale)
}
