import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload'

import { rolesKey, type RoleOf } from './access/roleOf'
import { createAttachmentsCollection } from './collections/Attachments'
import { createFeedbackCollection } from './collections/Feedback'
import { createEarlierFilesCollection } from './collections/EarlierFiles'
import { createImagesCollection } from './collections/Images'
import { createLinkChecksCollection } from './collections/LinkChecks'
import { createPartnersCollection } from './collections/Partners'
import { createPreviewLinksCollection, type PreviewAddress } from './collections/PreviewLinks'
import { createProgrammesCollection } from './collections/Programmes'
import { createProjectsCollection } from './collections/Projects'
import { publishLaterTask } from './collections/Projects/later/publishLaterTask'
import { withUsedIn } from './collections/withUsedIn'
import { createTopicsCollection } from './collections/Topics'
import { linkCheckTask } from './links/linkCheckTask'
import { fileStoreKey, type FileStore } from './documents/store/fileStore'
import { withFileStore } from './documents/store/withFileStore'
import { followTransactions, settleLeft } from './documents/whole/pending'
import { withWholeFiles } from './documents/whole/withWholeFiles'
import { createArchiveSettings } from './review/settings'
import { spokenLabels } from './lib/spokenLabels'
import { translationTab } from './collections/Projects/desk/deskComponents'
import { withHints } from './hints/withHints'
import { withContentChanged, type ContentChanged } from './contentChanged'
import { forgetSendersTask } from './feedback/forgetSendersTask'
import { searchKey, type SearchOptions } from './search/options'
import { createAttachmentTexts } from './search/reading/attachmentTexts'
import { startSearch } from './search/start'
import { withSearch } from './search/withSearch'

export type ProjectArchiveOptions = {
  /**
   * Where the host's import map finds the admin's components, `src/admin`: `'/admin'` when its base
   * is `src`. Without it the admin shows Payload's own alone; the server's rules hold all the same.
   */
  adminComponents?: string
  /**
   * Hides the collections from the admin, yet keeps them: schema and migrations stay the same.
   * @default false
   */
  disabled?: boolean
  /**
   * Where several servers keep the uploaded files together; `mediaDir` has copies of them then.
   * @default none: they are in `mediaDir` alone
   */
  fileStore?: FileStore
  /**
   * The largest file that may be uploaded, in bytes. Payload's own `upload.limits.fileSize` must
   * not be smaller.
   * @default 50_000_000
   */
  maxFileBytes?: number
  /**
   * Folder of the uploaded files, relative to the working directory or absolute.
   * @default 'media'
   */
  mediaDir?: string
  /**
   * Called when something that the public sees may have changed, inside the request that changed
   * it: a site refreshes its pages here.
   */
  onContentChanged?: ContentChanged
  /**
   * The address at which the host shows a draft, by the key of a preview link or to who is signed in
   * by the project's id.
   * @default none is shown: preview links lead to `/preview/<key>`
   */
  previewAddress?: PreviewAddress
  /**
   * Tells what a signed-in user may do.
   * @default everybody who is signed in may publish
   */
  roleOf?: RoleOf
  /** How the archive is searched. */
  search?: SearchOptions
}

/**
 * Adds the archive's collections to a Payload config, which must set `localization`.
 * @throws {Error} when it does not, or when a collection of the host has a slug of the archive's
 */
export const projectArchivePlugin =
  ({
    adminComponents,
    disabled = false,
    fileStore,
    maxFileBytes = 50_000_000,
    mediaDir = 'media',
    onContentChanged,
    previewAddress,
    roleOf = () => 'publisher',
    search = {},
  }: ProjectArchiveOptions = {}): Plugin =>
  (config) => {
    const locales = localeCodesOf(config)
    const uploads = { maxFileBytes, mediaDir }
    const archive = [
      createProjectsCollection({ adminComponents, previewAddress }),
      createPartnersCollection(),
      createProgrammesCollection(),
      createTopicsCollection(),
      createAttachmentsCollection(uploads),
      createEarlierFilesCollection(uploads),
      createImagesCollection({ ...uploads, locales }),
    ]
      .map((collection) => withUsedIn(collection, adminComponents))
      .map((collection) => withFileStore(withWholeFiles(collection), fileStore))
      .map((collection) => inGroup(withSearch(withHints(collection)), disabled))
    // Seen by staff only: its changes are nothing to the public.
    const linkChecks = inGroup(createLinkChecksCollection(), disabled)
    const previewLinks = inGroup(
      withHints(createPreviewLinksCollection(previewAddress ?? ((key) => `/preview/${key}`))),
      disabled,
    )
    const feedback = inGroup(withHints(createFeedbackCollection()), disabled)
    refuseTakenSlugs(config, [...archive, feedback, linkChecks, previewLinks])
    return {
      ...config,
      admin: withUploadProgress(config.admin ?? {}, adminComponents),
      custom: {
        ...config.custom,
        ...(fileStore ? { [fileStoreKey]: fileStore } : {}),
        [rolesKey]: { roleOf },
        [searchKey]: search,
      },
      onInit: async (payload) => {
        followTransactions(payload)
        await settleLeft(payload)
        await config.onInit?.(payload)
        await startSearch(payload)
      },
      collections: [
        ...(config.collections ?? []),
        createAttachmentTexts(),
        ...(onContentChanged
          ? archive.map((collection) => withContentChanged(collection, onContentChanged))
          : archive),
        feedback,
        linkChecks,
        previewLinks,
      ],
      globals: [...(config.globals ?? []), inGroup(createArchiveSettings(), disabled)],
      i18n: withTexts(config.i18n),
      jobs: {
        ...config.jobs,
        tasks: [
          ...(config.jobs?.tasks ?? []),
          linkCheckTask(),
          forgetSendersTask,
          publishLaterTask(),
        ],
      },
    }
  }

const inGroup = <Entity extends CollectionConfig | GlobalConfig>(
  collection: Entity,
  hidden: boolean,
): Entity => ({
  ...collection,
  ...('labels' in collection ? { labels: spokenLabels(collection.labels) } : {}),
  admin: {
    ...collection.admin,
    group: { en: 'Project archive', fi: 'Hankearkisto' },
    ...(hidden ? { hidden } : {}),
  },
})

type Admin = NonNullable<Config['admin']>

/** The admin with a bar while several files are sent, when the host can show it. */
const withUploadProgress = (admin: Admin, folder?: string): Admin =>
  folder === undefined
    ? admin
    : {
        ...admin,
        components: {
          ...admin.components,
          providers: [
            ...(admin.components?.providers ?? []),
            `${folder}/upload/UploadProgress#UploadProgress`,
          ],
        },
      }

/** The admin's texts with the plugin's own, such as the name of a tab. */
const withTexts = (i18n: Config['i18n']): NonNullable<Config['i18n']> => {
  const translations = (i18n?.translations ?? {}) as Record<string, object>
  const ours = (language: 'en' | 'fi') => ({
    ...translations[language],
    archive: { translation: translationTab[language] },
  })
  // Payload's type has no Finnish; its code takes any language.
  const all: object = { ...translations, en: ours('en'), fi: ours('fi') }
  return { ...i18n, translations: all }
}

const localeCodesOf = ({ localization }: Config): string[] => {
  if (!localization) {
    throw new Error(
      'projectArchivePlugin needs localization: set `localization: { defaultLocale, locales }` in the Payload config.',
    )
  }
  return localization.locales.map((locale) => (typeof locale === 'string' ? locale : locale.code))
}

const refuseTakenSlugs = (config: Config, archive: CollectionConfig[]): void => {
  const taken = new Set(config.collections?.map(({ slug }) => slug))
  const clash = archive.find(({ slug }) => taken.has(slug))
  if (clash) {
    throw new Error(
      `projectArchivePlugin adds the collection '${clash.slug}', which the config has already.`,
    )
  }
}
