import type { ServerProps } from 'payload'

/** Above the change log: the entries as a file for a spreadsheet. */
export const ExportLink = ({ i18n, payload }: ServerProps) => (
  <p>
    <a download href={`${payload.config.routes.api}/audit-entries/csv`}>
      {i18n.language === 'fi'
        ? 'Lataa muutosloki taulukkona (CSV)'
        : 'Download the change log (CSV)'}
    </a>
  </p>
)
