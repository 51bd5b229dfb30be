import type { GlobalConfig, PayloadRequest } from 'payload'

import { administrator } from '../access/administrator'
import { authenticated } from '../access/authenticated'
import { aside } from '../lib/aside'

const settingsSlug = 'archive-settings'

/** How the archive is run: what an administrator decides for everybody. */
export const createArchiveSettings = (): GlobalConfig => ({
  slug: settingsSlug,
  label: { en: 'Settings of the archive', fi: 'Arkiston asetukset' },
  access: { read: authenticated, readVersions: administrator, update: administrator },
  fields: [
    {
      name: 'twoPersonRule',
      type: 'checkbox',
      label: { en: 'Two people for each publication', fi: 'Julkaisuun tarvitaan kaksi henkilöä' },
      admin: {
        description: {
          en: 'When on, a project is published only after somebody else has sent it for review. When off, publishing without a review is allowed and recorded.',
          fi: 'Kun asetus on päällä, hankkeen voi julkaista vasta, kun joku toinen on lähettänyt sen tarkastettavaksi. Kun se on pois päältä, tarkastamattoman voi julkaista, ja siitä jää merkintä.',
        },
      },
      defaultValue: false,
    },
  ],
})

export const isTwoPersonRuleOn = async (req: PayloadRequest): Promise<boolean> => {
  const settings = await req.payload.findGlobal({ slug: settingsSlug as never, req: aside(req) })
  return (settings as { twoPersonRule?: boolean | null }).twoPersonRule === true
}
