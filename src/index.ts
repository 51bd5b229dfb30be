export { projectArchivePlugin, type ProjectArchiveOptions } from './plugin'
export type { ContentChanged } from './contentChanged'
export { slugs } from './slugs'
