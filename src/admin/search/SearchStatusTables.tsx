import type { SearchStatus } from '../../search/status'
import type { StatusTexts } from './statusTexts'

type Props = { adminRoute: string; status: SearchStatus; t: StatusTexts }

const kinds = ['projects', 'documents', 'partners', 'programmes', 'topics'] as const

/** The figures of the search, and the files that it cannot read with the reason of each. */
export const SearchStatusTables = ({ adminRoute, status, t }: Props) => (
  <>
    <p>
      {status.analyser === 'voikko' ? t.voikko : t.rules}
      {status.reason && ` ${t.because} ${status.reason}`}
    </p>
    <p>{status.isCurrent ? t.current : t.notCurrent}</p>
    <p>
      {status.waiting > 0 ? t.waiting.replace('{count}', String(status.waiting)) : t.noneWaiting}
    </p>
    <table>
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.inIndex}</th>
          <th scope="col">{t.isPublic}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t[kind]}</th>
            <td>{status.counts[kind] ?? 0}</td>
            <td>{status.public[kind] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <h2>{t.failedTitle}</h2>
    {status.failed.length === 0 ? (
      <p>{t.noneFailed}</p>
    ) : (
      <ul>
        {status.failed.map(({ id, reason, title }) => (
          <li key={id}>
            <a href={`${adminRoute}/collections/attachments/${id}`}>{title}</a>
            {`: ${t.reasons[reason] ?? reason}`}
          </li>
        ))}
      </ul>
    )}
    <p>{t.rebuild}</p>
  </>
)
