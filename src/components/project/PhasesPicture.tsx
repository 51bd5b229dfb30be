import { fill } from '../../i18n/dictionary'
import { formatEuros, formatPeriod } from '../../i18n/format'
import { yearSpan } from '../../lib/yearSpan'
import type { Project } from '../../payload-types'
import { Scroller } from '../glance/Figure'
import pictures from '../glance/glance.module.css'
import { Axis, Track } from '../glance/Track'
import type { ProjectPart } from './page'
import styles from './PhasesPicture.module.css'

type Phase = Project['phases'][number]

/** The phases of a project in time, and how their budgets divide; the same as a table. */
export const PhasesPicture = ({ project, t }: ProjectPart) => {
  const { locale, own } = project
  const { phases } = own
  const spans = phases.map(({ end, start }) => yearSpan(start, end))
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)))
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to))) - 1
  const most = Math.max(...phases.map(({ totalBudget }) => totalBudget ?? 0))
  const hasShares = phases.some(({ ownShare }) => ownShare)
  const budgetText = ({ isApproximate, totalBudget }: Phase) =>
    totalBudget ? formatEuros(locale, totalBudget, isApproximate) : t['glance.notKnown']
  const shareText = ({ ownShare }: Phase) =>
    ownShare ? formatEuros(locale, ownShare) : t['glance.notKnown']
  return (
    <div className={styles.picture}>
      {phases.length > 1 && (
        <Axis years={Array.from({ length: last - first + 1 }, (_, index) => first + index)} />
      )}
      {hasShares && <ShareLegend t={t} />}
      <ul>
        {phases.map((phase, index) => (
          <li key={phase.id}>
            <span className={styles.name}>{formatPeriod(locale, phase.start, phase.end)}</span>
            {phases.length > 1 && (
              <Track first={first} last={last} spans={spans.slice(index, index + 1)} />
            )}
            {phase.totalBudget && <Budget most={most} phase={phase} />}
            <span className={styles.budget}>
              {fill(t['project.budgetIs'], { sum: budgetText(phase) })}
              {phase.ownShare && ` ${fill(t['project.shareIs'], { sum: shareText(phase) })}`}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t['glance.asTable']}</summary>
        <Scroller label={t['project.phasesAsTable']}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t['project.duration']}</th>
                <th scope="col">{t['project.totalBudget']}</th>
                <th scope="col">{t['project.ownShare']}</th>
              </tr>
            </thead>
            <tbody>
              {phases.map((phase) => (
                <tr key={phase.id}>
                  <th scope="row">{formatPeriod(locale, phase.start, phase.end)}</th>
                  <td>{budgetText(phase)}</td>
                  <td>{shareText(phase)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </details>
    </div>
  )
}

const hatch = 'share-of-others'

/** The budget beside the largest one: the owner's share solid, the rest, or all of it, hatched. */
const Budget = ({ most, phase: { ownShare, totalBudget } }: { most: number; phase: Phase }) => {
  const width = (euros: number) => `${((euros / most) * 100).toFixed(2)}%`
  const [all, share] = [totalBudget ?? 0, ownShare ?? 0]
  return (
    <svg aria-hidden="true" height="20" width="100%">
      {share > 0 && <rect className={pictures.bar} height="20" width={width(share)} />}
      <rect
        {...(share > 0
          ? { className: pictures.hatch, fill: `url(#${hatch})` }
          : { className: styles.whole })}
        height="20"
        width={width(Math.max(0, all - share))}
        x={width(share)}
      />
    </svg>
  )
}

const ShareLegend = ({ t }: Pick<ProjectPart, 't'>) => (
  <ul className={pictures.legend}>
    <li>
      <svg aria-hidden="true" height="16" width="32">
        <rect className={pictures.bar} height="16" width="32" />
      </svg>
      {t['project.ownShare']}
    </li>
    <li>
      <svg aria-hidden="true" height="16" width="32">
        <defs>
          <pattern
            height="6"
            id={hatch}
            patternTransform="rotate(45)"
            patternUnits="userSpaceOnUse"
            width="6"
          >
            <rect className={pictures.hatchGround} height="6" width="6" />
            <rect className={pictures.bar} height="6" width="3" />
          </pattern>
        </defs>
        <rect className={pictures.hatch} fill={`url(#${hatch})`} height="16" width="32" />
      </svg>
      {t['project.othersShare']}
    </li>
  </ul>
)
