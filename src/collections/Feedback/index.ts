import type { CollectionConfig } from 'payload'

import { administrator } from '../../access/administrator'
import { authenticated } from '../../access/authenticated'
import { publisher } from '../../access/publisher'
import { slugs } from '../../slugs'
import { handlingFields } from './handlingFields'
import { keepClock } from './hooks/keepClock'
import { writtenFields } from './writtenFields'

/**
 * What the public wrote to the archive: requests for an accessible version, errors found on a page,
 * feedback about accessibility. Each has fourteen days to be answered in.
 *
 * Only staff reach it: contributors read, publishers handle. The public writes through `receiveFeedback`, past these rules, so that every
 * message goes through its checks. No versions: what is forgotten must be gone.
 */
export const createFeedbackCollection = (): CollectionConfig => ({
  slug: slugs.feedback,
  labels: {
    singular: { en: 'Message', fi: 'Yhteydenotto' },
    plural: { en: 'Messages', fi: 'Yhteydenotot' },
  },
  access: {
    create: publisher,
    delete: administrator,
    read: authenticated,
    update: publisher,
  },
  admin: {
    defaultColumns: ['reference', 'kind', 'timeLeft', 'state', 'document', 'receivedAt'],
    description: {
      en: 'Messages from readers: requests for accessible versions, errors and feedback. Answer within 14 days. What identifies the sender is deleted 90 days after handling.',
      fi: 'Lukijoiden yhteydenotot: pyynnöt saavutettavasta versiosta, virheilmoitukset ja palaute. Vastaa 14 päivän kuluessa. Lähettäjän tunnistetiedot poistetaan 90 päivän kuluttua käsittelystä.',
    },
    useAsTitle: 'reference',
  },
  // Those that nobody has handled have no such moment, and come first: the most urgent at the top.
  defaultSort: ['handledAt', 'dueAt'],
  disableDuplicate: true,
  fields: [...writtenFields(), ...handlingFields()],
  // Whatever columns a list shows, the time left is worked out from these.
  forceSelect: { dueAt: true, handledAt: true },
  hooks: { beforeChange: [keepClock] },
})
