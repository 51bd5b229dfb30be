import { readFileSync } from 'node:fs'

import { readOldPage } from '../src/importing/intake/readOldPage'
import type { Intake } from '../src/importing/intake/types'
import { partners } from '../src/seed/data/partners'
import facts from '../tests/fixtures/facts.json'

/**
 * Prints how many of the known facts of the 22 projects are read out of the old page's text:
 * `npm run bench:intake`. With `--missed`, each that is not found and each that is read otherwise.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)
const isMissedShown = process.argv.includes('--missed')

type Known = (typeof facts.projects)[number]
type Check = { expected: string; found: string | undefined; kind: string }

const programmeNames = new Map(facts.programmes.map(({ fi, id }) => [id, fi]))

const one = (kind: string, expected: unknown, found: unknown): Check[] =>
  expected === undefined
    ? []
    : [{ expected: text(expected), found: found === undefined ? undefined : text(found), kind }]

const text = (value: unknown): string =>
  String(value)
    .replace(/[\s®-]+/g, ' ')
    .toLowerCase()

/** Each of a list counts: found, or not there. */
const each = (kind: string, expected: string[] | undefined, found: string[]): Check[] =>
  (expected ?? []).map((value) => ({
    expected: value,
    found: found.includes(value) ? value : undefined,
    kind,
  }))

/** As many as there are: what a link or an attachment is called differs by who tells it. */
const several = (kind: string, expected: number, found: number): Check[] =>
  Array.from({ length: expected }, (_, index) => ({
    expected: `${kind} ${String(index + 1)}`,
    found: index < found ? `${kind} ${String(index + 1)}` : undefined,
    kind,
  }))

const checksOf = (known: Known, read: Intake): Check[] => {
  const fact = known as Known & Record<string, unknown>
  const kinds = (known.attachments ?? []).map(({ kind }) => kind.replace('-r', 'R'))
  const left = read.attachments.map(({ value }) => value.kind)
  return [
    ...one(
      'name',
      fact.acronym ?? fact.name_fi,
      fact.acronym ? (read.acronym?.value ?? read.title?.value) : read.title?.value,
    ),
    ...(fact.acronym ? one('official name', fact.name_en, read.officialName?.value) : []),
    ...known.phases.flatMap((phase, index) => {
      const found = read.phases[index]?.value
      const more = phase as typeof phase & Record<string, unknown>
      return [
        ...one('start', phase.start, found?.start),
        ...one('end', phase.end, found?.end),
        ...one('budget', more.budget, found?.totalBudget),
        ...one('“about”', more.approx, found?.isApproximate),
        ...one('own share', more.own_share, found?.ownShare),
        ...one(
          'programme',
          more.programme && programmeNames.get(more.programme as string),
          found?.programme,
        ),
      ]
    }),
    ...one('role', fact.role, read.ownerRole?.value),
    ...one('lead partner', fact.lead, read.leadPartner?.value),
    ...one('partner count', fact.partner_count, read.statedPartnerCount?.value),
    ...one(
      'associated partner count',
      fact.associated_partner_count,
      read.statedAssociatedPartnerCount?.value,
    ),
    ...one('country count', fact.country_count, read.statedCountryCount?.value),
    ...each('country', fact.countries, read.countries?.value ?? []),
    ...each('associated country', fact.associated_countries, read.associatedCountries?.value ?? []),
    ...each(
      'partner',
      (fact.partners as { name: string }[] | undefined)?.map(({ name }) => name),
      read.partners.map(({ value }) => value),
    ),
    ...kinds.flatMap((kind) => {
      const at = left.indexOf(kind)
      return one('attachment', kind, at < 0 ? undefined : left.splice(at, 1)[0])
    }),
    ...several('link', (known.links ?? []).length, read.links.length),
  ]
}

const page = readFileSync(new URL('fixtures/old-page.fi.txt', import.meta.url), 'utf8')
const texts = new Map(
  page
    .split(/^=== /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
)
const knownPartners = Object.values(partners).map(({ name }) =>
  typeof name === 'string' ? name : name.fi,
)
const totals = new Map<string, { all: number; found: number; other: number }>()
let doubts = 0
for (const known of facts.projects) {
  const read = readOldPage(texts.get(known.id) ?? '', {
    owner: facts.owner.fi,
    partners: knownPartners,
    programmes: facts.programmes.map(({ fi }) => fi),
  })
  doubts += read.doubts.length
  for (const { expected, found, kind } of checksOf(known, read)) {
    const total = totals.get(kind) ?? { all: 0, found: 0, other: 0 }
    total.all += 1
    if (found === expected) total.found += 1
    else if (found !== undefined) total.other += 1
    totals.set(kind, total)
    if (isMissedShown && found !== expected)
      say(`${known.id}: ${kind}: ${expected} – ${found ?? 'not found'}`)
  }
  if (isMissedShown)
    for (const doubt of read.doubts)
      say(`${known.id}: ? ${doubt.kind} ${JSON.stringify(doubt.values)}`)
}
const sum = { all: 0, found: 0, other: 0 }
say('Facts read out of the old page, of the known ones (of them read otherwise than known):')
for (const [kind, { all, found, other }] of totals) {
  say(
    `  ${kind.padEnd(26)}${String(found).padStart(4)} / ${String(all).padEnd(4)}${other ? `(${String(other)})` : ''}`,
  )
  sum.all += all
  sum.found += found
  sum.other += other
}
const share = Math.round((100 * sum.found) / sum.all)
say(
  `All: ${String(sum.found)} of ${String(sum.all)} (${String(share)} %), ${String(sum.other)} read otherwise, ${String(doubts)} contradictions and doubts listed.`,
)
