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
export type NetworkNode = { id: string; projects: number; x: number; y: number }
/** Two organisations, and how many projects they were in together. */
export type NetworkLink = { from: string; projects: number; to: string }
export type Network = { links: NetworkLink[]; nodes: NetworkNode[] }

type Node = NetworkNode & SimulationNodeDatum
type Link = NetworkLink & SimulationLinkDatum<Node>

export const networkSize = { height: 560, width: 760 } as const

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
  layOut(nodes, [...links.values()])
  return {
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

const layOut = (nodes: Node[], links: Link[]): void => {
  const { height, width } = networkSize
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
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.09))
    .stop()
    .tick(300)
  for (const node of nodes) {
    const edge = radiusOf(node.projects) + 2
    node.x = Math.min(width - edge, Math.max(edge, node.x))
    node.y = Math.min(height - edge, Math.max(edge, node.y))
  }
}
