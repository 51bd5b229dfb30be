import type { Field } from 'payload'

import { nobody } from '../../access/nobody'
import { type failureReasons } from '../../documents/text/extractText'

export const readingFailures: Record<
  (typeof failureReasons)[number] | 'missing',
  { en: string; fi: string }
> = {
  corrupt: { en: 'The file is corrupt.', fi: 'Tiedosto on vioittunut.' },
  encrypted: {
    en: 'The file is locked with a password.',
    fi: 'Tiedosto on lukittu salasanalla.',
  },
  missing: {
    en: 'The file is missing from the storage.',
    fi: 'Tiedosto puuttuu tallennustilasta.',
  },
  tooLargeUnpacked: {
    en: 'The file unpacks to more than is allowed.',
    fi: 'Tiedosto purkautuu sallittua suuremmaksi.',
  },
  tooMuchMemory: {
    en: 'Reading the file takes more memory than is allowed.',
    fi: 'Tiedoston lukeminen vie sallittua enemmän muistia.',
  },
  tooSlow: {
    en: 'Reading the file takes longer than is allowed.',
    fi: 'Tiedoston lukeminen kestää sallittua kauemmin.',
  },
  unsupported: {
    en: 'Text cannot be read from files of this type.',
    fi: 'Tämäntyyppisestä tiedostosta ei voi lukea tekstiä.',
  },
}

const kept = { access: { create: nobody, update: nobody } } as const

/** Whether the text of the file is in the search yet, and if it never will be, why. */
export const readingFields = (): Field[] => [
  {
    name: 'textState',
    type: 'select',
    ...kept,
    label: { en: 'Text in the search', fi: 'Teksti haussa' },
    admin: {
      description: {
        en: 'The text of the file is read after it is saved. It is found when the file is public.',
        fi: 'Tiedoston teksti luetaan tallennuksen jälkeen. Se löytyy haulla, kun tiedosto on julkinen.',
      },
      position: 'sidebar',
      readOnly: true,
    },
    index: true,
    options: [
      { label: { en: 'Waiting to be read', fi: 'Odottaa lukemista' }, value: 'waiting' },
      { label: { en: 'Read', fi: 'Luettu' }, value: 'read' },
      { label: { en: 'Read in part: too long', fi: 'Luettu osittain: liian pitkä' }, value: 'cut' },
      { label: { en: 'Has no text', fi: 'Ei sisällä tekstiä' }, value: 'empty' },
      { label: { en: 'Cannot be read', fi: 'Ei voida lukea' }, value: 'failed' },
    ],
  },
  {
    name: 'textFailure',
    type: 'select',
    ...kept,
    label: { en: 'Why it cannot be read', fi: 'Miksi tekstiä ei voida lukea' },
    admin: {
      condition: (_, { textState }: { textState?: unknown }) => textState === 'failed',
      position: 'sidebar',
      readOnly: true,
    },
    options: Object.entries(readingFailures).map(([value, label]) => ({ label, value })),
  },
]
