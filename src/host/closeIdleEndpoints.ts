import type { Endpoint, SanitizedConfig } from 'payload'

/**
 * Takes away the addresses that Payload gives every collection and global, though there is nothing
 * behind them: versions where none are kept, `verify` where no address is verified, `paste-url`
 * where nothing is fetched. They answered 500, some of them to anybody, and filled the log.
 */
export const closeIdleEndpoints = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const { auth, upload, versions } = collection
    const idle = [
      ...(versions ? [] : ofVersions),
      ...(auth.verify ? [] : ['/verify/:id']),
      ...(upload.pasteURL ? [] : ['/paste-url/:id?']),
    ]
    collection.endpoints = without(idle, collection.endpoints)
  }
  for (const global of config.globals)
    global.endpoints = without(global.versions ? [] : ofVersions, global.endpoints)
  return config
}

const ofVersions = ['/versions', '/versions/:id']

const without = <Given extends Endpoint>(idle: string[], endpoints: false | Given[]) =>
  endpoints && endpoints.filter(({ path }) => !idle.includes(path))
