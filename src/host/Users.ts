import type { CollectionConfig } from 'payload'

import { authenticated } from '../access/authenticated'

/** Staff who may use the admin. */
export const createUsersCollection = (): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { en: 'User', fi: 'Käyttäjä' }, plural: { en: 'Users', fi: 'Käyttäjät' } },
  access: {
    create: authenticated,
    delete: authenticated,
    read: authenticated,
    unlock: authenticated,
    update: authenticated,
  },
  admin: {
    defaultColumns: ['name', 'email', 'updatedAt'],
    group: { en: 'Upkeep', fi: 'Ylläpito' },
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax' },
    lockTime: 10 * 60 * 1000, // milliseconds
    maxLoginAttempts: 10,
    removeTokenFromResponses: true,
    tokenExpiration: 8 * 60 * 60, // seconds: a working day
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', fi: 'Nimi' },
      maxLength: 120,
      required: true,
    },
  ],
})
