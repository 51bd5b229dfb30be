import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** The page the admin opens on, and arranging its sections. */
export const dashboard: DefaultTranslationsObject['dashboard'] = {
  addButton: 'Lisää +',
  addWidget: 'Lisää osio',
  deleteWidget: 'Poista osio {{id}}',
  discardConfirmLabel: 'Hylkää',
  discardMessage: 'Työpöydän asettelussa on tallentamattomia muutoksia. Hylätäänkö ne?',
  discardTitle: 'Hylätäänkö muutokset?',
  editDashboard: 'Muokkaa työpöytää',
  editingDashboard: 'Työpöydän muokkaus',
  noItems: 'Työpöydällä ei ole osioita. Voit lisätä niitä yläpalkin valikosta ”Työpöytä”.',
  resetLayout: 'Palauta alkuperäinen asettelu',
  searchWidgets: 'Hae osioita…',
}
