import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

import { apiPath } from './downloads'
import { DownloadTable } from './DownloadTable'
import styles from './openData.module.css'

type Props = { locale: Locale; t: Dictionary }

/** What may be taken from the archive, how, and on what terms. */
export const OpenData = ({ locale, t }: Props) => (
  <>
    <PageHeader title={{ text: t['openData.title'] }}>
      <p>{t['openData.intro']}</p>
    </PageHeader>
    <div className={styles.text}>
      <h2>{t['openData.downloads']}</h2>
      <p>{t['openData.downloadsHelp']}</p>
      <DownloadTable locale={locale} t={t} />
      <h2>{t['openData.filtered']}</h2>
      <p>{t['openData.filteredText']}</p>
      <p>
        <a href={sectionPath(locale, 'projects')}>{t['openData.toList']}</a>
      </p>
      <h2>{t['openData.whole']}</h2>
      <p>{t['openData.wholeText']}</p>
      <p>
        <a href={`${apiPath}/archive.zip`} rel="nofollow">
          {t['openData.wholeLink']}
        </a>
      </p>
      <h2>{t['openData.api']}</h2>
      <p>{t['openData.apiText']}</p>
      <p>
        <a href={`${sectionPath(locale, 'open-data')}/api`}>{t['openData.apiLink']}</a>
      </p>
      <h2>{t['openData.catalogue']}</h2>
      <p>{t['openData.catalogueText']}</p>
      <p>
        <a href={`${apiPath}/catalogue.jsonld`}>{t['openData.catalogueLink']}</a>
      </p>
      <h2>{t['openData.licence']}</h2>
      <ul>
        <li>
          {t['openData.licenceProjects']}{' '}
          <a href={`https://creativecommons.org/licenses/by/4.0/deed.${locale}`} rel="license">
            CC BY 4.0
          </a>
          . {t['openData.licenceAttribution']}
        </li>
        <li>
          {t['openData.licenceMetadata']}{' '}
          <a
            href={`https://creativecommons.org/publicdomain/zero/1.0/deed.${locale}`}
            rel="license"
          >
            CC0 1.0
          </a>
          .
        </li>
        <li>{t['openData.licenceDocuments']}</li>
      </ul>
      <h2>{t['openData.quality']}</h2>
      <ul>
        <li>{t['openData.qualityUnknown']}</li>
        <li>{t['openData.qualityApproximate']}</li>
        <li>{t['openData.qualityDates']}</li>
        <li>{t['openData.qualityLanguages']}</li>
      </ul>
    </div>
  </>
)
