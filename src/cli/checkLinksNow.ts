import type { Payload } from 'payload'

import { checkLinks } from '../links/checkLinks'
import { reasonText } from '../links/reasonTexts'
import type { Command } from './command'
import { openPayload } from './open'

/** Longer than any archive takes: the command is there to be waited for. */
const budgetMilliseconds = 24 * 60 * 60 * 1000

/** Addresses outside that no longer answer. */
export const checkLinksNow: Command = {
  help: `
Usage: npm run archive -- check-links

Tries every address that a published project links to, and tells which are dead, with the projects
that have them. The archive does the same by itself each night; editors see what came of it in the
project. Exit code 1 when there are dead ones.
`,
  options: {},
  run: async ({ output }) => {
    const payload = await openPayload()
    const { tried } = await checkLinks(payload, {
      budgetMilliseconds,
      onTried: (done, all, url) => {
        output.progress(done, all, url)
      },
    })
    const dead = await deadLinks(payload)
    await payload.destroy()
    return {
      dead,
      isDone: dead.length === 0,
      lines: [
        ...dead.map(({ projects, reason, url }) => `${url}\t${reason}\t${projects.join(', ')}`),
        `${String(tried)} addresses tried, ${String(dead.length)} dead.`,
      ],
      tried,
    }
  },
}

const deadLinks = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: 'link-checks',
    pagination: false,
    sort: 'url',
    where: { isDead: { equals: true } },
  })
  return Promise.all(
    docs.map(async ({ reason, url }) => {
      const { docs: projects } = await payload.find({
        collection: 'projects',
        depth: 0,
        locale: 'fi',
        pagination: false,
        select: { title: true },
        where: { 'links.url': { equals: url } },
      })
      return {
        projects: projects.map(({ title }) => title),
        reason: reasonText(reason ?? '').en,
        url,
      }
    }),
  )
}
