import { type Endpoint, Forbidden, NotFound, type PayloadRequest, ValidationError } from 'payload'

import { publisher } from '../../../access/publisher'
import { examine } from '../../../gate/examine'
import { sayFinding } from '../../../gate/sayFinding'
import { checkLinks } from '../../../links/checkLinks'
import { message } from '../../../messages'
import type { ReviewContext } from '../../../review/keepReviewState'
import { isTwoPersonRuleOn } from '../../../review/settings'
import { isReviewed, openSteps, type Review, stepNamed } from '../../../review/steps'
import { slugs } from '../../../slugs'
import { cancel, schedule } from '../later/schedule'
import { type Scheduled, scheduledFor } from '../later/later'
import { documentsByLocale, sourceFirst } from './documentsByLocale'
import { gateInput } from './gateInput'
import { bodyOf, idOf } from './request'
import { type TranslationContext, translationsIn } from './translationsIn'

/** What the edit view of a project shows of its way to readers. */
export type Desk = {
  canPublish: boolean
  events: NonNullable<Review['reviewEvents']>
  findings: {
    level: 'error' | 'warning'
    message: string
    path: string
    target?: { collection: string; id: number | string }
  }[]
  /** Publishing now would be the work of one person alone. */
  isUnreviewed: boolean
  remark: null | string
  scheduled: Scheduled[]
  state: NonNullable<Review['reviewState']>
  steps: ReturnType<typeof openSteps>
  /** Publishing takes two people. */
  twoPersonRule: boolean
}

/** What the desk asks of a project over the REST API; access is that of the project. */
export const deskEndpoints = (): Omit<Endpoint, 'root'>[] => [
  { handler: getDesk, method: 'get', path: '/:id/desk' },
  { handler: takeStep, method: 'post', path: '/:id/review' },
  { handler: confirmTranslations, method: 'post', path: '/:id/translations' },
  { handler: tryLinks, method: 'post', path: '/:id/links' },
  { handler: thenDesk(schedule), method: 'post', path: '/:id/later' },
  { handler: thenDesk(cancel), method: 'post', path: '/:id/later/cancel' },
]

const getDesk: Endpoint['handler'] = async (req) => Response.json(await deskOf(req))

/** Body: `step`, and a `remark` when it is sent back. */
const takeStep: Endpoint['handler'] = async (req) => {
  const id = idOf(req)
  const body = await bodyOf(req)
  const step = stepNamed(body.step)
  const remark = typeof body.remark === 'string' ? body.remark.trim().slice(0, 2000) : ''
  if (!step) throw new NotFound(req.t)
  if (step === 'return' && remark === '') {
    const errors = [{ message: message(req, 'review.remarkMissing'), path: 'remark' }]
    throw new ValidationError({ collection: slugs.projects, errors, req })
  }
  await saveAsCaller(req, id, { reviewStep: { step, ...(remark ? { remark } : {}) } })
  return Response.json(await deskOf(req))
}

/** Body: `locale`, and the `keys` of texts whose translation is right for the source as it is. */
const confirmTranslations: Endpoint['handler'] = async (req) => {
  const id = idOf(req)
  const { keys, locale } = await bodyOf(req)
  const [, ...targets] = sourceFirst(req)
  const isRight = typeof locale === 'string' && targets.includes(locale) && Array.isArray(keys)
  if (!isRight) throw new NotFound(req.t)
  const texts = keys.filter((key) => typeof key === 'string')
  await saveAsCaller(req, id, { confirmedTranslations: { keys: texts, locale } })
  return Response.json(await deskOf(req))
}

/** Tries the links of the project now rather than tonight. */
const tryLinks: Endpoint['handler'] = async (req) => {
  const project = await readAsCaller(req)
  const urls = (project.links ?? []).flatMap(({ url }) => (url ? [url] : []))
  await checkLinks(req.payload, { budgetMilliseconds: 20_000, urls })
  return Response.json(await deskOf(req))
}

const thenDesk =
  (act: (req: PayloadRequest) => Promise<void>): Endpoint['handler'] =>
  async (req) => {
    await act(req)
    return Response.json(await deskOf(req))
  }

const deskOf = async (req: PayloadRequest): Promise<Desk> => {
  const project = (await readAsCaller(req)) as unknown as Review & Record<string, unknown>
  const documents = await documentsByLocale(req, idOf(req))
  const basis = (project.translationBasis ?? {}) as Record<string, Record<string, string>>
  const findings = examine(await gateInput(req, documents, translationsIn(req, documents, basis)))
  const user = String(req.user?.id)
  const canPublish = publisher({ req })
  return {
    canPublish,
    events: project.reviewEvents ?? [],
    findings: findings.map((finding) => ({
      level: finding.level,
      message: sayFinding(finding, req.i18n.language),
      path: finding.path,
      ...(finding.target ? { target: finding.target } : {}),
    })),
    isUnreviewed: !isReviewed(project, user),
    remark: project.reviewRemark ?? null,
    scheduled: await scheduledFor(req, idOf(req)),
    state: project.reviewState ?? 'draft',
    steps: openSteps(project, { canPublish, user }),
    twoPersonRule: await isTwoPersonRuleOn(req),
  }
}

/** The latest draft, as the caller may read it. */
const readAsCaller = async (req: PayloadRequest) => {
  if (!req.user) throw new Forbidden(req.t)
  return await req.payload.findByID({
    id: idOf(req),
    collection: slugs.projects,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    showHiddenFields: true,
  })
}

/** A save that changes nothing but what the hooks make of the context. */
const saveAsCaller = async (
  req: PayloadRequest,
  id: string,
  context: ReviewContext & TranslationContext,
): Promise<void> => {
  if (!req.user) throw new Forbidden(req.t)
  await req.payload.update({
    id,
    collection: slugs.projects,
    context,
    data: {},
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
}
