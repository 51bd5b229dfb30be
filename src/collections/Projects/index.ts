import type { CollectionConfig } from 'payload'

import { authenticated } from '../../access/authenticated'
import { publisher } from '../../access/publisher'
import { publisherOrDraft } from '../../access/publisherOrDraft'
import { publishedOrAuthenticated } from '../../access/publishedOrAuthenticated'
import { identifierField } from '../../fields/identifierField'
import { slugField } from '../../fields/slugField'
import {
  refreshPublicity,
  refreshPublicityAfterDelete,
  rememberPublicNames,
  rememberPublicNamesBeforeDelete,
} from '../../publicity/refreshPublicity'
import { keepReviewState } from '../../review/keepReviewState'
import { slugs } from '../../slugs'
import { deleteDependents } from '../deleteDependents'
import { contentTab } from './contentTab'
import { deskComponents, type DeskOptions, deskPanel } from './desk/deskComponents'
import { deskFields } from './desk/deskFields'
import { deskEndpoints } from './desk/endpoints'
import { keepDeskFields } from './desk/keepDeskFields'
import { derivedFields } from './derivedFields'
import { fundingTab } from './fundingTab'
import { contributorWritesDrafts } from './hooks/contributorWritesDrafts'
import { deriveListFields } from './hooks/deriveListFields'
import { duplicateAsDraft } from './hooks/duplicateAsDraft'
import { keepTurn, nameTurn, noteAutosave } from './hooks/keepTurn'
import { completeOtherLanguages } from './hooks/otherLanguages'
import { plainSaveTakesNothingDown } from './hooks/plainSaveTakesNothingDown'
import { publishedForPublic } from './hooks/publishedForPublic'
import { stampFirstPublication } from './hooks/stampFirstPublication'
import { materialTab } from './materialTab'
import { participantsTab } from './participantsTab'
import { upkeepTab } from './upkeepTab'
import { clearWithdrawal } from './withdrawal/clearWithdrawal'

/** An ended project: what it did, who ran and funded it, when, and the material it left behind. */
export const createProjectsCollection = ({
  adminComponents,
  previewAddress,
}: DeskOptions = {}): CollectionConfig => ({
  slug: slugs.projects,
  labels: { singular: { en: 'Project', fi: 'Hanke' }, plural: { en: 'Projects', fi: 'Hankkeet' } },
  access: {
    create: authenticated,
    delete: publisher,
    read: publishedOrAuthenticated,
    readVersions: authenticated,
    update: publisherOrDraft,
  },
  admin: {
    ...deskComponents(adminComponents),
    defaultColumns: [
      'title',
      'ownerRole',
      'startYear',
      'endYear',
      '_status',
      'reviewState',
      'translationState',
      'updatedAt',
    ],
    description: {
      en: 'Ended projects. A draft is seen by staff only; publishing shows it to everyone.',
      fi: 'Päättyneet hankkeet. Luonnoksen näkee vain henkilökunta, julkaistun kaikki.',
    },
    listSearchableFields: ['title', 'acronym', 'officialName'],
    ...(previewAddress
      ? {
          preview: ({ id }, { locale }) =>
            typeof id === 'string' || typeof id === 'number'
              ? previewAddress(String(id), locale)
              : null,
        }
      : {}),
    useAsTitle: 'title',
  },
  defaultSort: '-updatedAt',
  endpoints: deskEndpoints(),
  fields: [
    {
      type: 'tabs',
      tabs: [contentTab(), fundingTab(), participantsTab(), materialTab(), upkeepTab()],
    },
    slugField(slugs.projects, 'title'),
    identifierField(),
    ...derivedFields(),
    ...deskFields(),
    ...deskPanel(adminComponents),
  ],
  hooks: {
    afterChange: [refreshPublicity, keepTurn],
    afterDelete: [refreshPublicityAfterDelete],
    afterError: [nameTurn],
    beforeChange: [
      rememberPublicNames,
      keepReviewState,
      stampFirstPublication,
      clearWithdrawal,
      deriveListFields,
      completeOtherLanguages,
      keepDeskFields,
    ],
    beforeDelete: [
      rememberPublicNamesBeforeDelete,
      deleteDependents(slugs.previewLinks, 'project'),
    ],
    beforeOperation: [
      noteAutosave,
      duplicateAsDraft,
      contributorWritesDrafts,
      plainSaveTakesNothingDown,
      publishedForPublic,
    ],
  },
  trash: true,
  // Every version is kept: they are the record of past addresses, which keep leading to the page.
  versions: { drafts: { autosave: { interval: 800 } }, maxPerDoc: 0 },
})
