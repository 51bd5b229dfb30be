import { randomUUID } from 'node:crypto'
import { APIError, type Endpoint, Forbidden, type PayloadRequest, ValidationError } from 'payload'

import { publisher } from '../../access/publisher'
import { isImportKey, type Mapping } from '../rows/mapColumns'
import { templateCsv, templateXlsx } from '../template'
import { importsSlug } from './slug'
import { importText } from './texts'
import type { ImportRun } from './types'

/** A run that has noted nothing for so long is dead: its server was stopped. In milliseconds. */
const deadAfter = 60_000

/** What the screen of imports asks besides what every collection answers. Publishers only. */
export const importEndpoints = (): Omit<Endpoint, 'root'>[] => [
  { handler: sendTemplate, method: 'get', path: '/template/:format' },
  { handler: start, method: 'post', path: '/:id/start' },
  { handler: stop, method: 'post', path: '/:id/stop' },
]

/** An empty table with the headings that an import knows, as `xlsx` or `csv`. */
const sendTemplate: Endpoint['handler'] = async (req) => {
  refuseOthers(req)
  const language = req.i18n.language === 'en' ? 'en' : 'fi'
  const isCsv = req.routeParams?.format === 'csv'
  const body = isCsv ? templateCsv(language) : new Uint8Array(await templateXlsx(language))
  const type = isCsv
    ? 'text/csv; charset=utf-8'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const name = `${language === 'fi' ? 'tuontipohja' : 'import-template'}.${isCsv ? 'csv' : 'xlsx'}`
  return new Response(body, {
    headers: { 'Content-Disposition': `attachment; filename="${name}"`, 'Content-Type': type },
  })
}

/**
 * Body: `mode` (`check` or `take`), the `mapping` of a table's columns, or `resume` to go on with a
 * run that was cut short.
 */
const start: Endpoint['handler'] = async (req) => {
  const run = await readAsCaller(req)
  const body = ((await req.json?.().catch(() => ({}))) ?? {}) as Record<string, unknown>
  if (run.state === 'running' && Date.now() - Date.parse(run.updatedAt) < deadAfter) {
    throw new APIError(importText(req.i18n.language, 'busy'), 409, null, true)
  }
  const resumes = body.resume === true && Boolean(run.mode)
  const mapping = resumes || run.kind === 'archive' ? run.mapping : mappingOf(req, run, body)
  const fresh = {
    done: 0,
    mapping,
    mode: body.mode === 'take' ? ('take' as const) : ('check' as const),
    report: [],
    startedAt: new Date().toISOString(),
  }
  const runner = randomUUID()
  await req.payload.update({
    collection: importsSlug,
    data: {
      ...(resumes ? {} : fresh),
      fault: null,
      language: req.i18n.language,
      runner,
      startedBy: String(req.user?.id),
      state: 'running',
    },
    id: run.id,
    req,
  })
  const input = { importId: run.id, runner }
  await req.payload.jobs.queue({ input, queue: importsSlug, task: 'runImport' })
  // At once and not awaited: who asked watches how far it has come. The queue is also worked off
  // by itself, should this server end before.
  req.payload.jobs.run({ queue: importsSlug, silent: true }).catch((error: unknown) => {
    req.payload.logger.error({ err: error, msg: 'The queue of imports could not be worked off.' })
  })
  return Response.json({ state: 'running' })
}

/** Ends a run after the row that it is at. */
const stop: Endpoint['handler'] = async (req) => {
  const run = await readAsCaller(req)
  if (run.state === 'running') {
    const data = { runner: null, state: 'stopped' } as const
    await req.payload.update({ collection: importsSlug, data, id: run.id, req })
  }
  return Response.json({ state: 'stopped' })
}

const refuseOthers = (req: PayloadRequest): void => {
  if (!publisher({ req })) throw new Forbidden(req.t)
}

const readAsCaller = async (req: PayloadRequest): Promise<ImportRun> => {
  refuseOthers(req)
  const id = String(req.routeParams?.id)
  const run = await req.payload.findByID({
    collection: importsSlug,
    depth: 0,
    id,
    overrideAccess: false,
    req,
  })
  return run as unknown as ImportRun
}

const mappingOf = (
  req: PayloadRequest,
  { headings, mapping }: ImportRun,
  body: Record<string, unknown>,
): (Mapping[number] | null)[] => {
  const asked: unknown[] = Array.isArray(body.mapping) ? body.mapping : (mapping ?? [])
  const keys = (headings ?? []).map((_, index) => {
    const key = asked[index]
    return isImportKey(key) ? key : null
  })
  const read = keys.filter((key) => key !== null)
  const refuse = (key: 'mappingTwice' | 'noTitle') => {
    const errors = [{ message: importText(req.i18n.language, key), path: 'mapping' }]
    throw new ValidationError({ collection: importsSlug, errors, req }, req.t)
  }
  if (!read.includes('title_fi')) refuse('noTitle')
  if (new Set(read).size < read.length) refuse('mappingTwice')
  return keys
}
