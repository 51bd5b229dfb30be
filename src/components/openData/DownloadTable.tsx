import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'

import { downloadsOf, grainNames, type GrainName } from './downloads'
import styles from './openData.module.css'

type Props = {
  grains?: readonly GrainName[]
  locale: Locale
  /** Filter of a list, as in its address. */
  query?: string
  t: Dictionary
}

/** The files to download: a row for each data set. */
export const DownloadTable = ({ grains = grainNames, locale, query = '', t }: Props) => (
  <table className={styles.table}>
    <thead>
      <tr>
        <th scope="col">{t['openData.what']}</th>
        <th scope="col">{t['openData.formats']}</th>
      </tr>
    </thead>
    <tbody>
      {grains.map((grain) => {
        const what = t[`openData.grain.${grain}`]
        return (
          <tr key={grain}>
            <th scope="row">{what}</th>
            <td>
              <ul className={styles.files}>
                {downloadsOf(grain, query, locale, t).map(({ format, href }) => (
                  <li key={format}>
                    <a
                      aria-label={fill(t['openData.download'], { format, what })}
                      href={href}
                      rel="nofollow"
                    >
                      {format}
                    </a>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
