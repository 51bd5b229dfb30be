import { reasonText } from '../../links/reasonTexts'
import type { Finding, Rule } from '../types'
import { idOf, rowsOf, sourceOf, textOf } from './rows'

/** The day from which a file that is first published must be accessible (Act 306/2019). */
const accessibleFrom = '2018-09-23'

/** Pictures say in every language what they show, or that they are decoration. */
export const alternativeTexts: Rule = (input) =>
  input.images.flatMap((image) => {
    if (image.isDecorative) return []
    const index = rowsOf(sourceOf(input).images).findIndex(
      (row) => idOf(row.image) === String(image.id),
    )
    return input.locales
      .filter((locale) => textOf(image.alt[locale]) === '')
      .map((locale): Finding => ({
        code: 'alt.missing',
        level: 'error',
        locale,
        path: index < 0 ? 'body' : `images.${index}.image`,
        target: { collection: 'images', id: image.id },
        values: { name: image.filename },
      }))
  })

/** Documents have a title and a language, and a reader who does not see can follow them. */
export const attachments: Rule = ({ attachments: files, locales: [source, ...targets] }) =>
  files.flatMap((file): Finding[] => {
    const title = textOf(file.title[source])
    const about = {
      path: 'attachments',
      target: { collection: 'attachments' as const, id: file.id },
      values: { title },
    }
    const isBound = (file.firstPublished ?? '').padEnd(10, '-99-99') >= accessibleFrom
    return [
      ...(title ? [] : [{ ...about, code: 'attachment.noTitle', level: 'error' } as const]),
      ...(textOf(file.language)
        ? []
        : [{ ...about, code: 'attachment.noLanguage', level: 'error' } as const]),
      ...targets
        .filter((locale) => title !== '' && textOf(file.title[locale]) === '')
        .map((locale): Finding => ({
          ...about,
          code: 'attachment.titleUntranslated',
          level: 'warning',
          locale,
        })),
      ...(file.isTagged === false && file.accessibility !== 'accessible'
        ? [{ ...about, code: 'attachment.untagged', level: 'warning' } as const]
        : []),
      ...(file.accessibility === 'not' && file.firstPublished && isBound
        ? [{ ...about, code: 'attachment.inaccessible', level: 'warning' } as const]
        : []),
    ]
  })

/** Links that did not answer when they were last tried. */
export const deadLinks: Rule = (input) => {
  const dead = new Map(input.deadLinks.map((link) => [link.url, link]))
  return rowsOf(sourceOf(input).links).flatMap(({ url }, index): Finding[] => {
    const found = dead.get(textOf(url))
    if (!found) return []
    const [year = '', month = '', day = ''] = found.checkedAt.slice(0, 10).split('-')
    const date = {
      en: found.checkedAt.slice(0, 10),
      fi: `${Number(day)}.${Number(month)}.${year}`,
    }
    const values = { date, reason: reasonText(found.reason), url: found.url }
    return [{ code: 'link.dead', level: 'warning', path: `links.${index}.url`, values }]
  })
}
