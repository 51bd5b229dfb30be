import type { Finding, Rule } from '../types'
import { rowsOf, sourceOf, textOf } from './rows'

const labels = {
  phases: { en: 'Phases', fi: 'Vaiheet' },
  summary: { en: 'Summary', fi: 'Tiivistelmä' },
  title: { en: 'Name', fi: 'Nimi' },
}

/** What no page can do without, in the source language. */
export const required: Rule = (input) => {
  const project = sourceOf(input)
  const phases = rowsOf(project.phases)
  const missing = (path: keyof typeof labels): Finding => ({
    code: 'required.missing',
    level: 'error',
    path,
    values: { field: labels[path] },
  })
  return [
    ...(['title', 'summary'] as const).filter((path) => textOf(project[path]) === '').map(missing),
    ...(phases.length === 0 ? [missing('phases')] : []),
    ...phases.flatMap(({ end, start }, index): Finding[] =>
      textOf(start) && textOf(end)
        ? []
        : [
            {
              code: 'phase.incomplete',
              level: 'error',
              path: `phases.${index}.${textOf(start) ? 'end' : 'start'}`,
              values: { number: index + 1 },
            },
          ],
    ),
  ]
}
