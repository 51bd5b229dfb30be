import type { Dictionary } from '../../i18n/fi'
import type { Project } from '../../payload-types'
import type { InBothLanguages } from '../../queries/inBothLanguages'

/** What every part of a project's page is made of: the project in both languages, and the strings. */
export type ProjectPart = { project: InBothLanguages<Project>; t: Dictionary }
