import { Readable } from 'node:stream'

import type { AnyRecord } from '../schema/grains'

/** One JSON document, `head` with the records under `key`, made a record at a time. */
export const jsonOf = (head: object, key: string, records: AsyncIterable<object>): Readable => {
  const chunks = async function* () {
    const start = JSON.stringify({ ...head, [key]: [] })
    yield start.slice(0, -2) // without `]}`
    let separator = '\n'
    for await (const record of records) {
      yield separator + JSON.stringify(record)
      separator = ',\n'
    }
    yield '\n]}\n'
  }
  return Readable.from(chunks(), { objectMode: false })
}

export const mapped = async function* <Out>(
  records: AsyncIterable<AnyRecord>,
  make: (record: AnyRecord) => Out,
): AsyncGenerator<Out> {
  for await (const record of records) yield make(record)
}
