import type { AdminViewServerProps } from 'payload'

import { IntakeForm } from './IntakeForm'
import { Screen } from './Screen'
import { importingTexts } from './texts'

/** The text of an old project page, read into a draft. */
export const IntakeView = (view: AdminViewServerProps) => {
  const t = importingTexts(view.initPageResult.req.i18n.language)
  return (
    <Screen heading={t.intake} view={view}>
      <IntakeForm />
    </Screen>
  )
}
