import type { Remark } from '../messages'
import type { PlannedProject } from './planRow'
import type { missingFrom } from './vocabulary'

/** What a row leaves open: it is taken, and the editor is told what to look at. */
export const notesOf = (
  { end, programmes = [], start, summaryFi }: PlannedProject,
  hasManyPhases: boolean,
  isNew: boolean,
): Remark[] => [
  ...(isNew && !summaryFi ? [{ key: 'summary.missing', level: 'warning' } as const] : []),
  ...(isNew && !(start && end) ? [{ key: 'dates.missing', level: 'warning' } as const] : []),
  ...(hasManyPhases ? [{ key: 'phases.many', level: 'note' } as const] : []),
  ...(programmes.length > 1 && !hasManyPhases
    ? [
        {
          key: 'programme.many',
          level: 'warning',
          values: { value: programmes.slice(1).join(', ') },
        } as const,
      ]
    : []),
]

/** What would be made besides the project. */
export const proposalsOf = (missing: ReturnType<typeof missingFrom>): Remark[] =>
  (['partners', 'programmes', 'topics'] as const).flatMap((collection) =>
    missing[collection].map((value) => ({
      key: `${collection}.proposed` as const,
      level: 'warning' as const,
      values: { value },
    })),
  )
