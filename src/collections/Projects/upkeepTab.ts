import type { Tab } from 'payload'

import { staffOnly } from '../../access/staffOnly'
import { withdrawalFields } from './withdrawal/fields'

/** What keeps the page right and findable. */
export const upkeepTab = (): Tab => ({
  label: { en: 'Upkeep and search engines', fi: 'Ylläpito ja hakukoneet' },
  fields: [
    {
      name: 'toCheck',
      type: 'textarea',
      label: { en: 'To be checked', fi: 'Tarkistettavaa' },
      access: { read: staffOnly },
      admin: {
        condition: (data) => Boolean(data.toCheck),
        description: {
          en: 'What an import or an old page left open. Delete a line when you have checked it.',
          fi: 'Mitä tuonti tai vanhan sivun luku jätti auki. Poista rivi, kun olet tarkistanut asian.',
        },
      },
      maxLength: 10_000,
    },
    withdrawalFields(),
    {
      name: 'contactUnit',
      type: 'text',
      label: { en: 'Contact unit', fi: 'Yhteystaho' },
      admin: {
        description: {
          en: 'A unit or a role address, not a person: a name is personal data.',
          fi: 'Yksikkö tai roolisähköposti, ei henkilö: nimi on henkilötieto.',
        },
      },
      localized: true,
      maxLength: 200,
    },
    {
      name: 'reviewBy',
      type: 'date',
      label: { en: 'Review by', fi: 'Tarkista viimeistään' },
      admin: {
        date: { displayFormat: 'd.M.yyyy', pickerAppearance: 'dayOnly' },
        description: {
          en: 'When somebody should next check that the page is still right.',
          fi: 'Milloin on viimeistään katsottava, että sivu pitää yhä paikkansa.',
        },
      },
      index: true,
    },
    {
      name: 'changeNote',
      type: 'textarea',
      label: { en: 'What changed', fi: 'Mitä muuttui' },
      admin: {
        description: {
          en: 'What you changed and why, for your colleagues: kept with the version. Write it anew for each change that matters.',
          fi: 'Mitä muutit ja miksi, työtovereille tiedoksi: säilyy version mukana. Kirjoita uusi, kun muutos on merkittävä.',
        },
      },
      localized: true,
      maxLength: 300,
    },
    {
      name: 'meta',
      type: 'group',
      label: { en: 'For search engines', fi: 'Hakukoneille' },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: { en: 'Title', fi: 'Otsikko' },
          admin: {
            description: {
              en: 'Empty: the name of the project is used.',
              fi: 'Tyhjä: käytetään hankkeen nimeä.',
            },
          },
          localized: true,
          maxLength: 70,
        },
        {
          name: 'description',
          type: 'textarea',
          label: { en: 'Description', fi: 'Kuvaus' },
          admin: {
            description: {
              en: 'Empty: the summary is used.',
              fi: 'Tyhjä: käytetään tiivistelmää.',
            },
          },
          localized: true,
          maxLength: 200,
        },
      ],
    },
  ],
})
