import { z } from 'zod'

const databaseForm = /^(file:.+|mongodb(\+srv)?:\/\/.+)$/

const fields = z.object({
  DATABASE_COMPATIBILITY: z
    .enum(['documentdb', 'cosmosdb', ''], { error: 'is neither documentdb nor cosmosdb' })
    .default(''),
  DATABASE_URI: z
    .string()
    .regex(databaseForm, { error: 'is neither file:<path> nor mongodb://<host>/<database>' })
    .default('file:./data/archive.db'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'is none of fatal, error, warn, info, debug, trace and silent',
    })
    .default('info'),
  MAIL_FROM: z
    .email({ error: 'is not an e-mail address' })
    .default('archive@localhost.localdomain'),
  MEDIA_DIR: z.string().min(1).default('media'),
  PAYLOAD_SECRET: z
    .string({ error: 'is not set: it needs at least 32 random characters' })
    .min(32, { error: 'is too short: it needs at least 32 random characters' }),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, { error: 'is not the name of a bucket' })
    .optional(),
  S3_ENDPOINT: z.url({ error: 'is not a web address', protocol: /^https?$/ }).optional(),
  S3_FORCE_PATH_STYLE: z
    .enum(['true', 'false'], { error: 'is neither true nor false' })
    .default('false'),
  S3_REGION: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SEARCH_ANALYSER: z
    .enum(['auto', 'builtIn'], { error: 'is neither auto nor builtIn' })
    .default('auto'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, { error: 'is neither smtp://<host> nor smtps://<host>' })
    .optional(),
  SERVER_URL: z.url({ error: 'is not a web address' }).default('http://localhost:3000'),
})

const schema = fields.superRefine((settings, context) => {
  const isMissing = (key: keyof typeof settings, why: string) => {
    context.addIssue({ code: 'custom', message: `is not set: ${why}`, path: [key] })
  }
  const { S3_ACCESS_KEY_ID: id, S3_BUCKET: bucket, S3_SECRET_ACCESS_KEY: secret } = settings
  if (bucket && !settings.S3_REGION && !settings.S3_ENDPOINT)
    isMissing('S3_REGION', 'S3_BUCKET needs it, or S3_ENDPOINT')
  if (id && !secret) isMissing('S3_SECRET_ACCESS_KEY', 'S3_ACCESS_KEY_ID needs it')
  if (secret && !id) isMissing('S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY needs it')
})

/** An empty line `KEY=` in .env means the same as no line. */
const given = Object.fromEntries(
  Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''),
)

const parsed = schema.safeParse(given)
if (!parsed.success) {
  const faults = parsed.error.issues.map(({ message, path }) => `${path.join('.')} ${message}`)
  throw new Error(`Wrong settings: ${faults.join('; ')}. See .env.example.`)
}

/** The server's settings, checked once at start; a wrong one stops the process and is named. */
export const env = {
  ...parsed.data,
  /** Whether somebody works on the code, as Next tells it; not in tests and commands. */
  isDeveloping: process.env.NODE_ENV === 'development',
  /** Whether Next runs this code: it sets the variable in its server and nowhere else. */
  isNextServer: process.env.NEXT_RUNTIME === 'nodejs',
  /** Whether it is the server of readers, not one that is developed on. */
  isServing: process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production',
}
