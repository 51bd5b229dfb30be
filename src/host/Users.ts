import type { Access, CollectionConfig } from 'payload'

import { administrator } from '../access/administrator'
import { authenticated } from '../access/authenticated'
import { refuseFirstRegister } from './hooks/refuseFirstRegister'
import { refuseWeakPassword, refuseWeakReset } from './hooks/refuseWeakPassword'
import { keepAnAdministrator, keepAnAdministratorAtDeletion } from './hooks/keepAnAdministrator'

/**
 * Staff who may use the admin.
 *
 * @param isSecure whether the archive is served over HTTPS, so that sessions may never go without it
 */
export const createUsersCollection = ({ isSecure }: { isSecure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { en: 'User', fi: 'Käyttäjä' }, plural: { en: 'Users', fi: 'Käyttäjät' } },
  access: {
    create: administrator,
    delete: administrator,
    read: authenticated,
    unlock: administrator,
    update: administratorOrSelf,
  },
  admin: {
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    description: {
      en: 'Staff who may use the admin. Only an administrator adds users and settles their roles.',
      fi: 'Henkilökunta, joka saa käyttää hallintaa. Vain pääkäyttäjä lisää käyttäjiä ja antaa roolit.',
    },
    group: { en: 'Upkeep', fi: 'Ylläpito' },
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: isSecure },
    // Payload would note the time of a request outside the transaction that it is in: on SQLite the
    // two wait for each other, and everybody with them. How often it may be asked is for server/limits.mjs.
    forgotPassword: { minRequestInterval: 0 },
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
      admin: {
        description: {
          en: 'Colleagues see it beside what this person writes and reviews.',
          fi: 'Työtoverit näkevät nimen sen vieressä, mitä henkilö kirjoittaa ja tarkastaa.',
        },
      },
      maxLength: 120,
      required: true,
    },
    {
      name: 'role',
      type: 'select',
      label: { en: 'Role', fi: 'Rooli' },
      access: { create: administrator, update: administrator },
      admin: {
        description: {
          en: 'A contributor writes drafts and sends them for review. A publisher also publishes and deletes. An administrator also manages users and settings.',
          fi: 'Kirjoittaja tekee luonnoksia ja lähettää ne tarkastettaviksi. Julkaisija myös julkaisee ja poistaa. Pääkäyttäjä hallitsee lisäksi käyttäjiä ja asetuksia.',
        },
      },
      defaultValue: 'contributor',
      options: [
        { label: { en: 'Contributor', fi: 'Kirjoittaja' }, value: 'contributor' },
        { label: { en: 'Publisher', fi: 'Julkaisija' }, value: 'publisher' },
        { label: { en: 'Administrator', fi: 'Pääkäyttäjä' }, value: 'administrator' },
      ],
      required: true,
      saveToJWT: true,
    },
  ],
  disableDuplicate: true, // a copy would carry the role over
  hooks: {
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepAnAdministratorAtDeletion],
    beforeOperation: [refuseFirstRegister, refuseWeakReset],
    beforeValidate: [refuseWeakPassword],
  },
})

/** Administrators anybody, others themselves: their name, address and password. */
const administratorOrSelf: Access = ({ req }) => {
  if (administrator({ req })) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
