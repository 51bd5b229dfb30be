import { common } from './en/common'
import { list } from './en/list'
import { project } from './en/project'
import type { Dictionary } from './fi'

export const en: Dictionary = { ...common, ...list, ...project }
