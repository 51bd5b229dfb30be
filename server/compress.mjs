// @ts-check
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotlied = promisify(brotliCompress)
const gzipped = promisify(gzip)

const compressible = /^(text\/|application\/(json|xml|[a-z.-]+\+(json|xml)|javascript)|image\/svg)/
/** Bytes below which compressing gains nothing. */
const smallest = 600

/**
 * The body in each encoding: made once, sent many times.
 *
 * @param {Buffer} identity
 * @param {string} type
 * @returns {Promise<{ br?: Buffer, gzip?: Buffer, identity: Buffer }>}
 */
export const compress = async (identity, type) => {
  if (identity.length < smallest || !compressible.test(type)) return { identity }
  const [br, gzip] = await Promise.all([
    brotlied(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    gzipped(identity, { level: 6 }),
  ])
  return { br, gzip, identity }
}
