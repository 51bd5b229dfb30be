import type { CollectionConfig, UIField } from 'payload'

import type { PreviewAddress } from '../../PreviewLinks'

export type DeskOptions = {
  /** Where the host's import map finds `src/admin`. */
  adminComponents?: string | undefined
  /** Where the host shows a draft. */
  previewAddress?: PreviewAddress | undefined
}

/** The name of the tab, for the admin's texts: the plugin adds it as `archive:translation`. */
export const translationTab = { en: 'Translation', fi: 'Käännös' }

/** What stands in the edit view of a project beside Payload's own, when the host can show it. */
export const deskComponents = (folder?: string): CollectionConfig['admin'] =>
  folder === undefined
    ? {}
    : {
        components: {
          edit: {
            beforeDocumentControls: [`${folder}/form/FormGuards#FormGuards`],
            PublishButton: `${folder}/desk/GatedPublishButton#GatedPublishButton`,
            UnpublishButton: `${folder}/desk/UnpublishButton#UnpublishButton`,
          },
          views: {
            edit: {
              translation: {
                Component: `${folder}/translation/TranslationView#TranslationView`,
                path: '/translation',
                tab: {
                  href: '/translation',
                  label: ({ t }) => t('archive:translation'),
                },
              },
            },
          },
        },
      }

/** The panel beside the fields: it stores nothing. */
export const deskPanel = (folder?: string): UIField[] =>
  folder === undefined
    ? []
    : [
        {
          name: 'deskPanel',
          type: 'ui',
          admin: {
            components: { Field: `${folder}/desk/DeskPanel#DeskPanel` },
            disableListColumn: true,
            position: 'sidebar',
          },
        },
      ]
