import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { createAuditCollection } from './collection'
import { globalWithAudit, withAudit } from './withAudit'

type Options = {
  /** Slugs of collections that the archive alone writes to: nobody's doings. */
  except?: string[]
  /** The log, as the host wants it shown in its admin. */
  collection?: (log: CollectionConfig) => CollectionConfig
}

/**
 * Keeps a change log of every collection and global that is in the config by now, the host's own
 * included: its users, above all.
 */
export const auditPlugin =
  ({ collection = (log) => log, except = [] }: Options = {}): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((one) =>
        except.includes(one.slug) ? one : withAudit(one),
      ),
      collection(createAuditCollection()),
    ],
    ...(config.globals
      ? { globals: config.globals.map((global: GlobalConfig) => globalWithAudit(global)) }
      : {}),
  })
