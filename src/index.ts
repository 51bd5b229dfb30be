export { projectArchivePlugin, type ProjectArchiveOptions } from './plugin'
export type { ContentChanged } from './contentChanged'
export type { Role, RoleOf } from './access/roleOf'
export { slugs } from './slugs'
