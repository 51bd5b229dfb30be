import { cite } from './en/cite'
import { common } from './en/common'
import { error } from './en/error'
import { feedback } from './en/feedback'
import { funding } from './en/funding'
import { glance } from './en/glance'
import { list } from './en/list'
import { nameIndex } from './en/nameIndex'
import { openData } from './en/openData'
import { project } from './en/project'
import { safety } from './en/safety'
import { search } from './en/search'
import { statement } from './en/statement'
import type { Dictionary } from './fi'

export const en: Dictionary = {
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
