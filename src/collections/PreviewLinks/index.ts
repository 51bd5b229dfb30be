import type { CollectionConfig, FieldHook, PayloadRequest } from 'payload'

import { authenticated } from '../../access/authenticated'
import { nobody } from '../../access/nobody'
import { publisher } from '../../access/publisher'
import { message } from '../../messages'
import { previewKey } from '../../preview/previewKey'
import { slugs } from '../../slugs'

/**
 * The address at which the host shows a draft: to whoever has the key of a link, or by the id of a
 * project to who is signed in.
 *
 * @param locale code of the content language to begin with; the host's own choice without it
 */
export type PreviewAddress = (keyOrId: string, locale?: string) => string

const longest = 90 // days
const usual = 14 // days
const day = 24 * 60 * 60 * 1000 // milliseconds

const daysFromNow = (days: number): string => new Date(Date.now() + days * day).toISOString()

/**
 * A link by which somebody without an account reads the newest draft of a project, to check facts:
 * until it expires or is revoked, and nothing but that project.
 */
export const createPreviewLinksCollection = (address: PreviewAddress): CollectionConfig => ({
  slug: slugs.previewLinks,
  labels: {
    singular: { en: 'Preview link', fi: 'Esikatselulinkki' },
    plural: { en: 'Preview links', fi: 'Esikatselulinkit' },
  },
  access: {
    create: authenticated,
    delete: publisher,
    read: authenticated,
    update: authenticated,
  },
  admin: {
    defaultColumns: ['recipient', 'project', 'expiresAt', 'isRevoked', 'createdBy'],
    description: {
      en: 'With a link, somebody without an account can read the newest draft of one project.',
      fi: 'Linkillä henkilö, jolla ei ole tunnusta, voi lukea yhden hankkeen uusimman luonnoksen.',
    },
    useAsTitle: 'recipient',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'recipient',
      type: 'text',
      label: { en: 'For whom', fi: 'Kenelle' },
      admin: {
        description: {
          en: 'The organisation or role that checks the draft, so that you know later which link is whose.',
          fi: 'Organisaatio tai rooli, joka tarkistaa luonnoksen. Tästä tiedät myöhemmin, kenen linkki on.',
        },
      },
      maxLength: 120,
      required: true,
    },
    {
      name: 'project',
      type: 'relationship',
      label: { en: 'Project', fi: 'Hanke' },
      access: { update: nobody },
      admin: {
        description: {
          en: 'Whose newest draft the link shows. It cannot be changed afterwards: make a new link instead.',
          fi: 'Hanke, jonka uusimman luonnoksen linkki näyttää. Tätä ei voi vaihtaa jälkeenpäin: tee silloin uusi linkki.',
        },
      },
      index: true,
      relationTo: slugs.projects,
      required: true,
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: { en: 'Works until', fi: 'Voimassa' },
      admin: {
        date: { displayFormat: 'd.M.yyyy HH:mm', pickerAppearance: 'dayAndTime' },
        description: {
          en: `At most ${String(longest)} days from now.`,
          fi: `Enintään ${String(longest)} päivää tästä hetkestä.`,
        },
      },
      defaultValue: () => daysFromNow(usual),
      required: true,
      validate: (value, { req }) =>
        value && new Date(value) <= new Date(daysFromNow(longest))
          ? true
          : message(req, 'preview.expiry', { days: longest }),
    },
    {
      name: 'isRevoked',
      type: 'checkbox',
      label: { en: 'Revoked', fi: 'Peruttu' },
      admin: {
        description: {
          en: 'The link stops working at once.',
          fi: 'Linkki lakkaa toimimasta heti.',
        },
      },
      defaultValue: false,
    },
    {
      name: 'address',
      type: 'text',
      label: { en: 'Address to send', fi: 'Lähetettävä osoite' },
      admin: {
        condition: (data) => Boolean(data.id),
        description: {
          en: 'Copy the address to the recipient. Whoever has it can read the draft.',
          fi: 'Kopioi osoite vastaanottajalle. Luonnoksen voi lukea jokainen, jolla on osoite.',
        },
        readOnly: true,
      },
      hooks: {
        afterRead: [
          ({ data, req }) =>
            data?.id ? address(previewKey(String(data.id), req.payload.secret)) : undefined,
        ],
      },
      virtual: true,
    },
    {
      name: 'createdBy',
      type: 'text',
      label: { en: 'Made by', fi: 'Tekijä' },
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
      hooks: { beforeChange: [noteMaker] },
    },
  ],
})

const noteMaker: FieldHook = ({ operation, req, value }: Saved) =>
  operation === 'create'
    ? ((req.user as { name?: string } | null)?.name ?? null)
    : (value as string)

type Saved = { operation?: string; req: PayloadRequest; value?: unknown }
