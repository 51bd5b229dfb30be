import './dashboard.css'

import Link from 'next/link'
import type { WidgetServerProps } from 'payload'

import { countOf, listAddress, tasksFor } from './tasks'
import { dashboardTexts } from './texts'

/** What waits for the editor and what is wrong in the archive: counts that lead to the lists. */
export const TodoWidget = async ({ req }: WidgetServerProps) => {
  const t = dashboardTexts(req.i18n.language)
  const { admin } = req.payload.config.routes
  const number = new Intl.NumberFormat(req.i18n.language)
  const counted = await Promise.all(
    (await tasksFor(req)).map(async (task) => ({ ...task, count: await countOf(req, task) })),
  )
  const [mine, ...rest] = counted
  return (
    <section aria-labelledby="archive-todo" className="archive-widget">
      <h2 id="archive-todo">{t.todo}</h2>
      {mine?.count === 0 && <p>{t.nothingWaiting}</p>}
      <ul className="archive-widget__tiles">
        {(mine?.count === 0 ? rest : counted).map((task) => (
          <li key={task.name}>
            <Link href={listAddress(admin, task)} prefetch={false}>
              <strong>{number.format(task.count)}</strong> {t[task.name]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
