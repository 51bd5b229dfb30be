import { Readable } from 'node:stream'

import { apiPath } from '../records/addresses'
import { grains, isGrain } from '../schema/grains'
import { archiveZip } from '../zip/archiveZip'
import { catalogue } from './catalogue'
import { download, formats, type Format } from './download'
import { listPage } from './list'
import { findOne } from './one'
import { openApi } from './openapi'
import { filterParameters, refuseUnknown } from './parameters'
import { Problem, problemResponse } from './problem'
import { corsHeaders, send } from './send'
import { currentArchive, type Source } from './source'

const json = 'application/json; charset=utf-8'

/**
 * Answers a request to the public API: reads only, and only what is published.
 *
 * @param path parts of the address after `/api/open/v1`
 */
export const answer = async (
  request: Request,
  source: Source,
  path: string[],
): Promise<Response> => {
  const response = await answerOrProblem(request, source, path)
  for (const [name, value] of Object.entries(corsHeaders)) response.headers.set(name, value)
  return response
}

const answerOrProblem = async (
  request: Request,
  source: Source,
  path: string[],
): Promise<Response> => {
  try {
    if (request.method === 'OPTIONS') {
      return new Response(null, { headers: { Allow: 'GET, HEAD, OPTIONS' }, status: 204 })
    }
    if (!['GET', 'HEAD'].includes(request.method)) throw new Problem('method-not-allowed')
    return await route(request, source, path)
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error, request, source.site)
    source.payload.logger.error({ err: error, msg: 'The open data API could not answer.' })
    return problemResponse(new Problem('unavailable'), request, source.site)
  }
}

const route = async (request: Request, source: Source, path: string[]): Promise<Response> => {
  const { site } = source
  const address = new URL(request.url)
  const { state, vocabulary } = await currentArchive(source)
  const [first = '', second, ...more] = path
  if (more.length) throw new Problem('not-found')
  if (second === undefined) {
    const made = {
      '': { body: () => indexOf(site), type: json },
      'archive.zip': {
        body: async () => archiveZip(source, await vocabulary(), state),
        filename: 'hankearkisto.zip',
        type: 'application/zip',
      },
      'catalogue.jsonld': { body: () => catalogue(site, state), type: 'application/ld+json' },
      'openapi.json': {
        body: () => openApi(site),
        type: 'application/vnd.oai.openapi+json;version=3.1',
      },
    }[first]
    if (made) {
      refuseUnknown(address.searchParams, [])
      const body = async () => {
        const content: object = await Promise.resolve(made.body())
        return content instanceof Readable ? content : JSON.stringify(content, null, 2)
      }
      return send(request, state, { ...made, body })
    }
  }
  const [name = '', format] = first.split('.')
  if (!isGrain(name)) throw new Problem('not-found')
  if (format !== undefined) {
    if (second !== undefined || !isFormat(format)) throw new Problem('not-found')
    return download(request, source, state, vocabulary, name, format)
  }
  if (second !== undefined) {
    refuseUnknown(address.searchParams, [])
    const record = await findOne(source, vocabulary, name, second)
    if (!record) throw new Problem('not-found')
    return send(request, state, { body: () => text(record), type: json })
  }
  refuseUnknown(address.searchParams, [...filterParameters, 'cursor', 'limit'])
  const page = await listPage(source, vocabulary, name, address)
  return send(request, state, { body: () => text(page), type: json })
}

const text = (value: object) => Promise.resolve(JSON.stringify(value))

const isFormat = (value: string): value is Format => (formats as readonly string[]).includes(value)

/** Where everything is: what a program meets first. */
const indexOf = (site: string): object => ({
  archive: `${site}${apiPath}/archive.zip`,
  catalogue: `${site}${apiPath}/catalogue.jsonld`,
  description: `${site}${apiPath}/openapi.json`,
  ...Object.fromEntries(grains.map((grain) => [grain, `${site}${apiPath}/${grain}`])),
})
