import type { Dictionary } from '@/i18n/fi'

import styles from './ShareSearch.module.css'

type Props = {
  /** The whole address of the search. */
  address: string
  feeds: { atom: string; json: string }
  t: Dictionary
}

/** Ways to hold on to a search: its address, and feeds of what changes in it. */
export const ShareSearch = ({ address, feeds, t }: Props) => (
  <div className={styles.share}>
    {/* Shown by the script of the list alone: without it the address is below, to be copied by hand. */}
    <button
      className={`ds-button ${styles.copy ?? ''}`}
      data-copied={t['list.copied']}
      data-copy={address}
      data-variant="secondary"
      type="button"
    >
      {t['list.copy']}
    </button>
    <span aria-live="polite" className={styles.copied} />
    <details>
      <summary>{t['list.follow']}</summary>
      <div className={styles.ways}>
        <label className="ds-label" htmlFor="address">
          {t['list.address']}
        </label>
        <input className="ds-input" id="address" readOnly type="url" value={address} />
        <p>{t['list.feedHint']}</p>
        <ul>
          <li>
            <a href={feeds.atom} type="application/atom+xml">
              {t['list.feedAtom']}
            </a>
          </li>
          <li>
            <a href={feeds.json} type="application/feed+json">
              {t['list.feedJson']}
            </a>
          </li>
        </ul>
      </div>
    </details>
  </div>
)
