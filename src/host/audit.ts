import { auditPlugin, slugs } from '../index'

/** The change log in the app's admin: beside the users, with a link that exports it. */
export const changeLog = auditPlugin({
  except: [slugs.earlierFiles, slugs.linkChecks],
  collection: (log) => ({
    ...log,
    admin: {
      ...log.admin,
      components: { beforeListTable: ['/admin/audit/ExportLink#ExportLink'] },
      group: { en: 'Upkeep', fi: 'Ylläpito' },
    },
  }),
})
