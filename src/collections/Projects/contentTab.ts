import type { Tab } from 'payload'

import { areaRequiredInSource, requiredInSource } from '../../fields/requiredInSource'
import { bodyField } from '../../fields/bodyField'
import { slugs } from '../../slugs'
import { notToTranslate } from '../../translation/localizedTexts'
import { keepOtherLanguages } from './hooks/otherLanguages'
import { keyFiguresField } from './keyFiguresField'

/** What the project is called and what it did. */
export const contentTab = (): Tab => ({
  label: { en: 'Content', fi: 'Sisältö' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Name', fi: 'Nimi' },
      admin: {
        description: {
          en: 'The name that readers know the project by.',
          fi: 'Nimi, jolla lukijat tuntevat hankkeen.',
        },
      },
      hooks: { beforeChange: [keepOtherLanguages] },
      localized: true,
      maxLength: 200,
      required: true,
      validate: requiredInSource,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'acronym',
          type: 'text',
          label: { en: 'Acronym', fi: 'Lyhenne' },
          admin: { width: '30%' },
          maxLength: 60,
        },
        {
          name: 'officialName',
          type: 'text',
          label: { en: 'Official name', fi: 'Virallinen nimi' },
          admin: {
            description: {
              en: 'In full, in the language it was given in. Leave empty in the other language.',
              fi: 'Koko nimi sillä kielellä, jolla se on annettu. Jätä toisella kielellä tyhjäksi.',
            },
            width: '70%',
          },
          custom: notToTranslate,
          localized: true,
          maxLength: 400,
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      label: { en: 'Summary', fi: 'Tiivistelmä' },
      admin: {
        description: {
          en: 'One or two sentences: shown in lists and at the top of the page.',
          fi: 'Yksi tai kaksi virkettä: näkyy luetteloissa ja sivun alussa.',
        },
      },
      localized: true,
      maxLength: 500,
      required: true,
      validate: areaRequiredInSource,
    },
    {
      name: 'context',
      type: 'text',
      label: { en: 'Part of', fi: 'Osa kokonaisuutta' },
      admin: {
        description: {
          en: 'The wider undertaking that the project belonged to, such as a theme year.',
          fi: 'Laajempi kokonaisuus, johon hanke kuului, esimerkiksi teemavuosi.',
        },
      },
      localized: true,
      maxLength: 300,
    },
    bodyField('body', {
      description: {
        en: 'What was done and what came of it. Use headings to divide a long text.',
        fi: 'Mitä tehtiin ja mitä siitä seurasi. Jaa pitkä teksti väliotsikoilla.',
      },
      label: { en: 'Description', fi: 'Kuvaus' },
    }),
    {
      name: 'keyResults',
      type: 'array',
      label: { en: 'Key results', fi: 'Keskeiset tulokset' },
      labels: {
        singular: { en: 'Result', fi: 'Tulos' },
        plural: { en: 'Results', fi: 'Tulokset' },
      },
      admin: {
        description: {
          en: 'What the project left behind, one sentence each.',
          fi: 'Mitä hankkeesta jäi, yksi virke kustakin.',
        },
        initCollapsed: true,
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: { en: 'Result', fi: 'Tulos' },
          localized: true,
          maxLength: 400,
          required: true,
          validate: areaRequiredInSource,
        },
      ],
    },
    keyFiguresField(),
    {
      name: 'topics',
      type: 'relationship',
      label: { en: 'Topics', fi: 'Aiheet' },
      admin: {
        description: {
          en: 'What the project was about: readers narrow the list by these.',
          fi: 'Mistä hankkeessa oli kyse: lukijat rajaavat luetteloa näillä.',
        },
      },
      hasMany: true,
      index: true,
      relationTo: slugs.topics,
    },
    {
      name: 'continuation',
      type: 'textarea',
      label: { en: 'What happened next', fi: 'Mitä sen jälkeen tapahtui' },
      admin: {
        description: {
          en: 'Who carries the work on, and since when.',
          fi: 'Kuka jatkaa työtä ja mistä alkaen.',
        },
      },
      localized: true,
      maxLength: 1000,
    },
  ],
})
