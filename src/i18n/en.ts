import { common } from './en/common'
import { error } from './en/error'
import { feedback } from './en/feedback'
import { funding } from './en/funding'
import { list } from './en/list'
import { openData } from './en/openData'
import { project } from './en/project'
import type { Dictionary } from './fi'

export const en: Dictionary = {
  ...common,
  ...error,
  ...feedback,
  ...funding,
  ...list,
  ...openData,
  ...project,
}
