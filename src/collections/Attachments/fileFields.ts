import type { Field, StaticLabel } from 'payload'

import { nobody } from '../../access/nobody'

const fromFile: StaticLabel = { en: 'Read from the file.', fi: 'Luetaan tiedostosta.' }

/** Kept by the archive alone, from what the file says of itself. */
const kept = (description: StaticLabel = fromFile) => ({
  access: { create: nobody, update: nobody },
  admin: { description, position: 'sidebar' as const, readOnly: true },
})

/** What is read out of the file when it is uploaded; empty where it cannot be told. */
export const fileFields = (): Field[] => [
  { name: 'pages', type: 'number', label: { en: 'Pages', fi: 'Sivuja' }, ...kept() },
  {
    name: 'isTagged',
    type: 'checkbox',
    label: { en: 'Structure is tagged', fi: 'Rakenne on merkitty' },
    ...kept({
      en: 'Headings and lists are marked in the PDF for screen readers.',
      fi: 'PDF-tiedoston otsikot ja luettelot on merkitty ruudunlukijoita varten.',
    }),
  },
  {
    name: 'hasText',
    type: 'checkbox',
    label: { en: 'Has text', fi: 'Sisältää tekstiä' },
    ...kept({
      en: 'Without it the PDF is pictures of pages: it cannot be read aloud or searched.',
      fi: 'Ilman tekstiä PDF on pelkkiä kuvia sivuista: sitä ei voi kuunnella eikä siitä voi hakea.',
    }),
  },
  {
    name: 'isEncrypted',
    type: 'checkbox',
    label: { en: 'Use is restricted', fi: 'Käyttöä on rajoitettu' },
    ...kept({
      en: 'The PDF opens without a password but restricts copying or printing.',
      fi: 'PDF avautuu ilman salasanaa, mutta sen kopiointia tai tulostamista on rajoitettu.',
    }),
  },
  {
    name: 'detectedTitle',
    type: 'text',
    label: { en: 'Title in the file', fi: 'Otsikko tiedostossa' },
    ...kept(),
  },
  {
    name: 'detectedLanguage',
    type: 'text',
    label: { en: 'Language in the file', fi: 'Kieli tiedostossa' },
    ...kept(),
  },
  {
    name: 'isCoverMissing',
    type: 'checkbox',
    label: { en: 'No cover image', fi: 'Kansikuva puuttuu' },
    ...kept({
      en: 'No picture could be made of the first page.',
      fi: 'Ensimmäisestä sivusta ei saatu kuvaa.',
    }),
  },
  {
    name: 'checksum',
    type: 'text',
    label: { en: 'Checksum (SHA-256)', fi: 'Tarkistussumma (SHA-256)' },
    ...kept(),
  },
  {
    name: 'sizes',
    type: 'group',
    fields: [
      {
        name: 'cover',
        type: 'group',
        // Payload would hold the cover to the types that a document may have.
        fields: [{ name: 'mimeType', type: 'text', validate: (): true => true }],
      },
    ],
  },
]
