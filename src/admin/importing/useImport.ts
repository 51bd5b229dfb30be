'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { importsSlug } from '../../importing/job/slug'
import type { ImportRun } from '../../importing/job/types'

/** How often a running import is asked how far it has come, in milliseconds. */
const askEvery = 1000

const progressOnly = ['done', 'fault', 'mode', 'state', 'total', 'updatedAt']
  .map((name) => `select[${name}]=true`)
  .join('&')

type Answer = { error?: string; ok: boolean }

/** An import as it goes on, and what can be asked of it. */
export const useImport = (stored: ImportRun | undefined, failed: string) => {
  const { config } = useConfig()
  const address = `${config.routes.api}/${importsSlug}`
  const [run, setRun] = useState(stored)
  const [fault, setFault] = useState<string>()
  const id = run?.id
  const isRunning = run?.state === 'running'

  useEffect(() => {
    if (!id || !isRunning) return
    let isOver = false
    const ask = async () => {
      const next = await answerOf<ImportRun>(`${address}/${id}?depth=0&${progressOnly}`)
      // The report is long: it is fetched once, when it is whole.
      const whole =
        next && next.state !== 'running'
          ? await answerOf<ImportRun>(`${address}/${id}?depth=0`)
          : undefined
      if (isOver) return
      // Over only with its report: until that comes it is asked for again.
      const isKnown = next?.state === 'running' || whole
      if (isKnown) setRun((before) => before && { ...before, ...next, ...whole })
    }
    const timer = setInterval(() => void ask(), askEvery)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [address, id, isRunning])

  const post = async (path: string, body: BodyInit | object): Promise<Answer> => {
    setFault(undefined)
    const isForm = body instanceof FormData
    try {
      const response = await fetch(`${address}${path}`, {
        body: isForm ? body : JSON.stringify(body),
        credentials: 'include',
        ...(isForm ? {} : { headers: { 'Content-Type': 'application/json' } }),
        method: 'POST',
      })
      const answer = (await response.json()) as Refusal & { doc?: ImportRun }
      if (response.ok) {
        if (answer.doc) setRun(answer.doc)
        return { ok: true }
      }
      const [error] = answer.errors ?? []
      setFault(error?.data?.errors?.[0]?.message ?? error?.message ?? failed)
    } catch {
      setFault(failed)
    }
    return { ok: false }
  }

  return {
    fault,
    run,
    start: async (body: object) => {
      const { ok } = await post(`/${id ?? ''}/start`, body)
      if (ok) setRun((before) => before && { ...before, ...startedWith(body), state: 'running' })
    },
    stop: async () => {
      await post(`/${id ?? ''}/stop`, {})
    },
    upload: async (file: File) => {
      const form = new FormData()
      form.set('_payload', '{}')
      form.set('file', file)
      await post('', form)
    },
  }
}

type Refusal = {
  errors?: { data?: { errors?: { message: string }[] }; message: string }[]
}

const startedWith = (body: object): Partial<ImportRun> =>
  'resume' in body ? {} : { ...body, done: 0, report: [] }

/** Nothing when the server cannot be reached: the next time it may. */
const answerOf = async <Body>(url: string): Promise<Body | undefined> => {
  try {
    const response = await fetch(url, { credentials: 'include' })
    return response.ok ? ((await response.json()) as Body) : undefined
  } catch {
    return undefined
  }
}
