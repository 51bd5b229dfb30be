import type { NextRequest } from 'next/server'

import { env } from '@/env'
import { answer } from '@/opendata/http/answer'
import { archive } from '@/queries/archive'
import { chooseProjects } from '@/queries/chooseProjects'

type Context = { params: Promise<{ path?: string[] }> }

const handle = async (request: NextRequest, { params }: Context): Promise<Response> => {
  const { path = [] } = await params
  const source = { choose: chooseProjects, payload: await archive(), site: env.SERVER_URL }
  return answer(request, source, path)
}

export const dynamic = 'force-dynamic'

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
}
