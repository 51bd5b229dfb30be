import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'

import type { GlanceProject } from './types'

/** An organisation in the network: how many projects it was in, and where it stands in the picture. */
type NetworkNode = { id: string; projects: number; x: number; y: number }
/** Two organisations, and how many projects they were in together. */
type NetworkLink = { from: string; projects: number; to: string }
export type Network = { height: number; links: NetworkLink[]; nodes: NetworkNode[]; width: number }

type Node = NetworkNode & SimulationNodeDatum
type Link = NetworkLink & SimulationLinkDatum<Node>

const middle = 400

/**
 * Who worked with whom: the organisations with the most projects, those left out that are in
 * every project anyway.
 *
 * The layout is worked out by d3-force, whose random numbers are the same every time: so is the
 * picture.
 *
 * @param without ids of organisations to leave out, such as the owner of the archive
 */
export const networkOf = (
  projects: readonly GlanceProject[],
  { limit, without }: { limit: number; without: ReadonlySet<string> },
): Network => {
  const counts = new Map<string, number>()
  const groups = projects.map(({ partners }) => partners.filter((id) => !without.has(id)))
  for (const group of groups) for (const id of group) counts.set(id, (counts.get(id) ?? 0) + 1)
  const chosen = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, limit)
  const shown = new Set(chosen.map(([id]) => id))
  const links = new Map<string, Link>()
  for (const group of groups) {
    const members = group.filter((id) => shown.has(id)).sort()
    members.forEach((from, index) => {
      for (const to of members.slice(index + 1)) {
        const key = `${from} ${to}`
        const link = links.get(key) ?? { from, projects: 0, source: from, target: to, to }
        link.projects += 1
        links.set(key, link)
      }
    })
  }
  const nodes: Node[] = chosen.map(([id, number]) => ({ id, projects: number }) as Node)
  return {
    ...layOut(nodes, [...links.values()]),
    links: [...links.values()].map(({ from, projects: number, to }) => ({
      from,
      projects: number,
      to,
    })),
    nodes: nodes.map(({ id, projects: number, x, y }) => ({
      id,
      projects: number,
      x: Math.round(x),
      y: Math.round(y),
    })),
  }
}

export const radiusOf = (projects: number): number => 11 + 3 * Math.sqrt(projects)

/** Places the nodes, and tells the size of the picture that they fill from its top left corner. */
const layOut = (nodes: Node[], links: Link[]): { height: number; width: number } => {
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Link>(links)
        .id(({ id }) => id)
        .distance(60)
        .strength(0.3),
    )
    .force('charge', forceManyBody().strength(-60))
    .force(
      'apart',
      forceCollide<Node>(({ projects }) => radiusOf(projects) + 4),
    )
    .force('x', forceX(middle).strength(0.05))
    .force('y', forceY(middle).strength(0.12))
    .stop()
    .tick(300)
  const edge = Math.max(0, ...nodes.map(({ projects }) => radiusOf(projects))) + 2
  const [left, top] = [least(nodes.map(({ x }) => x)), least(nodes.map(({ y }) => y))]
  for (const node of nodes) {
    node.x += edge - left
    node.y += edge - top
  }
  const size = (values: number[]) => Math.ceil(Math.max(0, ...values) + edge)
  return { height: size(nodes.map(({ y }) => y)), width: size(nodes.map(({ x }) => x)) }
}

const least = (values: number[]): number => Math.min(...values)
