import { byProgramme, fundingByYear, yearsOf } from '../lib/glance/byProgramme'
import { networkOf } from '../lib/glance/network'
import { emptySum, sumBudgets, sumOwnShares, type Sum } from '../lib/glance/sums'
import type { GlanceProject } from '../lib/glance/types'
import { fi } from '../i18n/fi'
import { defaultLocale, type Locale } from '../i18n/locales'
import { cached } from './cached'
import { findCountries } from './findCountries'
import { findArchiveRows } from './findArchiveRows'
import { findNamed, type Named } from './findNamed'
import { findProjectNames, type ProjectName } from './findProjectNames'

/** Above this many, the timeline shows counts by programme instead of every project. */
const mostBars = 60
/** More organisations than this would be a tangle. */
const mostNodes = 40

export type GlanceName = Pick<Named, 'lang' | 'name' | 'slug'>
export type Glance = Awaited<ReturnType<typeof getGlance>>

/** All that the page of numbers shows, worked out once until content changes. */
export const getGlance = cached('glance', async (locale: Locale) => {
  const projects = await findArchiveRows()
  const phases = projects.flatMap((project) => project.phases)
  const years = yearsOf(projects)
  const names = async (section: 'partners' | 'programmes') =>
    new Map((await findNamed(locale, section)).map((named) => [named.id, named]))
  const [partners, programmes] = [await names('partners'), await names('programmes')]
  const owners = new Set(
    (await findNamed(defaultLocale, 'partners'))
      .filter(({ name }) => name === fi['site.owner'])
      .map(({ id }) => id),
  )
  const network = networkOf(projects, { limit: mostNodes, without: owners })
  return {
    countries: await findCountries(locale),
    network: {
      ...network,
      nodes: network.nodes.map((node) => ({ ...node, ...nameOf(partners.get(node.id)) })),
    },
    ownShare: sumOwnShares(phases),
    programmes: byProgramme(projects).map(({ byYear, programme, running, total }) => ({
      byYear: years.map((year) => byYear.get(year) ?? emptySum()),
      name: programme === undefined ? undefined : nameOf(programmes.get(programme)),
      running: years.map((year) => running.get(year) ?? 0),
      total,
    })),
    projects: projects.length,
    timeline:
      projects.length > mostBars
        ? undefined
        : timelineOf(projects, await findProjectNames(locale), programmes),
    total: sumBudgets(phases),
    years: years.map((year): { sum: Sum; year: number } => ({
      sum: fundingByYear(phases).get(year) ?? emptySum(),
      year,
    })),
  }
})

const nameOf = (named: Named | undefined): GlanceName => ({
  name: named?.name ?? '',
  slug: named?.slug ?? '',
  ...(named?.lang ? { lang: named.lang } : {}),
})

/** Each project's phases in the programme that it began in, the first to begin at the top. */
const timelineOf = (
  projects: GlanceProject[],
  names: ProjectName[],
  programmes: Map<string, Named>,
) => {
  const nameById = new Map(names.map((name) => [name.id, name]))
  return projects
    .map(({ id, phases }) => ({
      ...(nameById.get(id) ?? { id, name: '', slug: '' }),
      phases: phases.map(({ end, start }) => ({ end, start })),
      programmes: [...new Set(phases.flatMap(({ programme }) => programme ?? []))].map((one) =>
        nameOf(programmes.get(one)),
      ),
    }))
    .sort((a, b) => firstYear(a) - firstYear(b))
}

const firstYear = ({ phases }: { phases: { start: number }[] }): number =>
  Math.min(...phases.map(({ start }) => start))
