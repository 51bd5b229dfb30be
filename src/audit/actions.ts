import type { StaticLabel } from 'payload'

/** What an entry of the change log can say, as people read it. */
export const actions = {
  changed: { en: 'Changed', fi: 'Muutettu' },
  created: { en: 'Created', fi: 'Luotu' },
  deleted: { en: 'Deleted for good', fi: 'Poistettu pysyvästi' },
  fileReplaced: { en: 'File replaced', fi: 'Tiedosto korvattu' },
  published: { en: 'Published', fi: 'Julkaistu' },
  restored: { en: 'Restored from the trash', fi: 'Palautettu roskakorista' },
  roleChanged: { en: 'Role changed', fi: 'Rooli muutettu' },
  signedIn: { en: 'Signed in', fi: 'Kirjautunut' },
  trashed: { en: 'Moved to the trash', fi: 'Siirretty roskakoriin' },
  unpublished: { en: 'Unpublished', fi: 'Poistettu julkaisusta' },
  versionRestored: { en: 'Earlier version restored', fi: 'Aiempi versio palautettu' },
} satisfies Record<string, StaticLabel>

export type Action = keyof typeof actions
