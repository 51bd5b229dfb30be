import { cite } from './fi/cite'
import { common } from './fi/common'
import { error } from './fi/error'
import { feedback } from './fi/feedback'
import { funding } from './fi/funding'
import { glance } from './fi/glance'
import { list } from './fi/list'
import { nameIndex } from './fi/nameIndex'
import { openData } from './fi/openData'
import { project } from './fi/project'
import { safety } from './fi/safety'
import { search } from './fi/search'
import { statement } from './fi/statement'

/** Finnish is the source: its keys type every other dictionary. */
export const fi = {
  ...cite,
  ...common,
  ...error,
  ...feedback,
  ...funding,
  ...glance,
  ...list,
  ...nameIndex,
  ...openData,
  ...project,
  ...safety,
  ...search,
  ...statement,
}

export type Dictionary = Record<keyof typeof fi, string>
