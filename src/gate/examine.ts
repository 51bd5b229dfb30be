import { counts } from './rules/counts'
import { funding } from './rules/funding'
import { alternativeTexts, attachments, deadLinks } from './rules/material'
import { phases, writtenPeriod } from './rules/period'
import { required } from './rules/required'
import { slugTranslated, translated } from './rules/translated'
import type { Finding, GateInput, Rule } from './types'

const rules: Rule[] = [
  required,
  counts,
  alternativeTexts,
  phases,
  attachments,
  funding,
  deadLinks,
  writtenPeriod,
  translated,
  slugTranslated,
]

/** Everything that is missing or doubtful in a project, errors first. */
export const examine = (input: GateInput): Finding[] => {
  const findings = rules.flatMap((rule) => rule(input))
  return [
    ...findings.filter(({ level }) => level === 'error'),
    ...findings.filter(({ level }) => level === 'warning'),
  ]
}
