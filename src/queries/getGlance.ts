import { byProgramme, fundingByYear, yearsOf } from '../lib/glance/byProgramme'
import { networkOf } from '../lib/glance/network'
import { emptySum, sumBudgets, sumOwnShares, type Sum } from '../lib/glance/sums'
import type { GlanceProject } from '../lib/glance/types'
import { fi } from '../i18n/fi'
import { defaultLocale, type Locale } from '../i18n/locales'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { cached } from './cached'
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
  const projects = await readProjects()
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
    countries: countCountries(projects),
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

const countCountries = (projects: GlanceProject[]): { country: string; projects: number }[] => {
  const counts = new Map<string, number>()
  for (const { countries } of projects) {
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts]
    .map(([country, number]) => ({ country, projects: number }))
    .sort((a, b) => b.projects - a.projects)
}

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

const readProjects = async (): Promise<GlanceProject[]> => {
  const { docs } = await (
    await archive()
  ).find({
    ...asPublic(defaultLocale),
    collection: 'projects',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { allCountries: true, leadPartner: true, partners: true, phases: true },
  })
  return docs.map(({ allCountries, id, leadPartner, partners, phases }) => ({
    countries: allCountries ?? [],
    id,
    partners: [
      ...new Set(
        [leadPartner, ...(partners ?? []).map(({ organisation }) => organisation)].filter(
          (partner) => typeof partner === 'string',
        ),
      ),
    ],
    phases: phases.map(({ end, isApproximate, ownShare, programme, start, totalBudget }) => ({
      ...(totalBudget ? { budget: totalBudget } : {}),
      end: Number(end.slice(0, 4)),
      isApproximate: isApproximate ?? false,
      ...(ownShare ? { ownShare } : {}),
      ...(typeof programme === 'string' ? { programme } : {}),
      start: Number(start.slice(0, 4)),
    })),
  }))
}
