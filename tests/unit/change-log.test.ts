import { describe, expect, it } from 'vitest'

import { changeLog, partText, publicParts, type PublicPart } from '../../src/lib/changeLog'

const stateOf = (at: string, project: Record<string, unknown>) => ({
  at,
  parts: Object.fromEntries(
    (Object.keys(publicParts) as PublicPart[]).map((part) => [part, partText(part, project)]),
  ) as Record<PublicPart, string>,
})

describe('the change log that readers see', () => {
  it('tells which parts changed on which day in Finland, the latest first', () => {
    const log = changeLog(
      [
        stateOf('2026-01-10T08:00:00Z', { title: 'A' }),
        stateOf('2026-02-01T23:30:00Z', { links: [{ id: '1', label: 'x' }], title: 'B' }),
        stateOf('2026-03-01T08:00:00Z', { links: [{ id: '2', label: 'x' }], title: 'B' }),
      ],
      '2026-01-10T08:00:00Z',
    )
    expect(log).toEqual([
      { day: '2026-02-02', isFirst: false, parts: ['texts', 'links'] },
      { day: '2026-01-10', isFirst: true, parts: [] },
    ])
  })

  it('has nothing of what only the staff see', () => {
    const before = { changeNote: '', reviewBy: '2027', title: 'A' }
    const after = { changeNote: 'Korjattu Maijan pyynnöstä', reviewBy: '2030', title: 'A' }
    const log = changeLog(
      [stateOf('2026-01-10T08:00:00Z', before), stateOf('2026-02-01T08:00:00Z', after)],
      '2026-01-10T08:00:00Z',
    )
    expect(log).toHaveLength(1)
    const fields: readonly string[] = Object.values(publicParts).flat()
    for (const secret of ['changeNote', 'reviewRemark', 'reviewEvents', 'toCheck', 'submittedBy'])
      expect(fields).not.toContain(secret)
  })
})
