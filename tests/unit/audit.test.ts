import { describe, expect, it } from 'vitest'

import { judge } from '../../scripts/audit.mjs'

/** As `npm audit --json` writes it: a hole, and a package that has it by another. */
const reportOf = (severity: string): string =>
  JSON.stringify({
    auditReportVersion: 2,
    metadata: {},
    vulnerabilities: {
      inner: {
        name: 'inner',
        severity,
        via: [
          {
            name: 'inner',
            range: '<2.0.0',
            severity,
            source: 1,
            title: 'Reads too far',
            url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          },
        ],
      },
      outer: { name: 'outer', severity, via: ['inner'] },
    },
  })
const known = { advisory: 'GHSA-aaaa-bbbb-cccc', reason: 'Never given input.', until: '2026-12-31' }
const told = 'inner (high): Reads too far https://github.com/advisories/GHSA-aaaa-bbbb-cccc'

describe('the audit of packages', () => {
  it('tells of a hole once, and only from the level of high', () => {
    expect(judge(reportOf('high'), [], '2026-11-25')).toEqual({ faults: [told] })
    expect(judge(reportOf('moderate'), [], '2026-11-25')).toEqual({ faults: [] })
  })

  it('passes over what is known until its day', () => {
    expect(judge(reportOf('high'), [known], '2026-12-31')).toEqual({ faults: [] })
    expect(judge(reportOf('high'), [known], '2027-01-01')).toEqual({ faults: [told] })
  })

  it('says so when the registry gives no answer', () => {
    const refused = JSON.stringify({ error: { detail: '', summary: '' }, message: '405' })
    expect(judge(refused, [], '2026-11-25')).toMatchObject({
      notRun: expect.stringContaining('405') as string,
    })
    expect(judge('', [], '2026-11-25')).toHaveProperty('notRun')
  })
})
