import type { AdminViewServerProps } from 'payload'

import { publisher } from '../../access/publisher'
import { importsSlug } from '../../importing/job/slug'
import type { ImportRun } from '../../importing/job/types'
import { headingsOf, importKeys } from '../../importing/rows/mapColumns'
import { ImportScreen } from './ImportScreen'
import { Screen } from './Screen'
import { importingTexts } from './texts'

/** Projects from a table, or from the ZIP of an archive. */
export const ImportView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const t = importingTexts(req.i18n.language)
  const asked = view.searchParams?.id
  const { recent, run } = publisher({ req }) ? await load(view, asked) : {}
  const headings = headingsOf(req.i18n.language === 'fi' ? 'fi' : 'en')
  return (
    <Screen heading={t.importing} view={view}>
      {recent ? (
        <ImportScreen
          columns={importKeys.map((key) => ({ key, label: headings[key] }))}
          key={run?.id ?? 'none'}
          recent={recent}
          {...(run ? { stored: run } : {})}
        />
      ) : (
        <p>{t.notAllowed}</p>
      )}
    </Screen>
  )
}

const load = async ({ initPageResult: { req } }: AdminViewServerProps, id: unknown) => {
  const mine = { collection: importsSlug, depth: 0, overrideAccess: false, req } as const
  const { docs } = await req.payload.find({
    ...mine,
    limit: 10,
    select: { createdAt: true, filename: true, mode: true, state: true },
    sort: '-createdAt',
  })
  const run =
    typeof id === 'string'
      ? await req.payload.findByID({ ...mine, disableErrors: true, id })
      : undefined
  return { recent: docs, run: run as unknown as ImportRun | undefined }
}
