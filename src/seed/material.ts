import type { Payload } from 'payload'

import { slugify } from '../lib/slugify'
import type { AttachmentSeed, ImageSeed, ProjectSeed } from './data/types'
import { placeholderImage } from './files/placeholderImage'
import { placeholderPdf } from './files/placeholderPdf'
import { placeholderXlsx } from './files/placeholderXlsx'
import { once } from './once'

const standsIn = {
  en: 'This file stands in for the original, which has not been moved to the demo archive.',
  fi: 'Tiedosto on alkuperäisen asiakirjan paikalla: alkuperäistä ei ole siirretty esittelyarkistoon.',
}

const caption = {
  en: 'Drawn for the demo archive: stands in for the original logo.',
  fi: 'Piirretty esittelyarkistoa varten alkuperäisen logon tilalle.',
}

/** Makes the documents of a project, each a real file that says that it stands in for the original. */
export const seedAttachments = async (
  payload: Payload,
  { attachments = [], id, title }: ProjectSeed,
): Promise<string[]> => {
  const ids: string[] = []
  for (const [index, attachment] of attachments.entries()) {
    ids.push(
      await once(payload, `attachment:${id}:${index}`, async () => {
        const { description, kind, language } = attachment
        const made = await payload.create({
          collection: 'attachments',
          data: {
            description: [description?.fi, standsIn.fi].filter(Boolean).join(' '),
            kind,
            language,
            licence: 'CC-BY-4.0',
            title: attachment.title.fi,
            accessibility: 'unknown',
          },
          file: await fileOf(attachment, title[language], id),
          locale: 'fi',
        })
        return payload.update({
          collection: 'attachments',
          data: {
            description: [description?.en, standsIn.en].filter(Boolean).join(' '),
            title: attachment.title.en,
          },
          id: made.id,
          locale: 'en',
        })
      }),
    )
  }
  return ids
}

const fileOf = async ({ kind, language, title }: AttachmentSeed, project: string, id: string) => {
  const isSheet = kind === 'worksheet'
  const content = { language, lines: [standsIn[language], project], title: title[language] }
  const data = await (isSheet ? placeholderXlsx(content) : placeholderPdf(content))
  return {
    data,
    mimetype: isSheet
      ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      : 'application/pdf',
    name: `${id}-${slugify(title[language])}`.slice(0, 100) + (isSheet ? '.xlsx' : '.pdf'),
    size: data.length,
  }
}

/** Makes the logos of a project: drawn here, true to the texts that their alternative text names. */
export const seedImages = async (
  payload: Payload,
  { id, images = [] }: ProjectSeed,
): Promise<{ image: string; kind: ImageSeed['kind'] }[]> => {
  const rows: { image: string; kind: ImageSeed['kind'] }[] = []
  for (const [index, { alt, flag, kind, texts }] of images.entries()) {
    const image = await once(payload, `image:${id}:${index}`, async () => {
      const data = await placeholderImage({ caption: caption.fi, flag: flag ?? false, texts })
      const made = await payload.create({
        collection: 'images',
        data: { alt, caption: caption.fi },
        file: {
          data,
          mimetype: 'image/png',
          name: `${id}-logo-${index + 1}.png`,
          size: data.length,
        },
        locale: 'fi',
      })
      return payload.update({
        collection: 'images',
        data: { caption: caption.en },
        id: made.id,
        locale: 'en',
      })
    })
    rows.push({ image, kind })
  }
  return rows
}
