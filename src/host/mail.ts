import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { unsentMail } from './unsentMail'

type Options = {
  /** The address that messages come from. */
  from: string
  name: string
  /** A mail server, `smtp://user:password@host:587` or `smtps://…`; no mail is sent without one. */
  url: string | undefined
}

/**
 * Mail by a server of the installation's own. `@payloadcms/email-nodemailer` does the same, but the
 * registry has it in no version that Payload 3.90.2 starts with.
 *
 * Who asks does not wait until the message is handed over: Payload sends within the transaction of
 * the request, in which others wait on SQLite, and the wait would tell which addresses have an
 * account. A message that fails is logged, without whom it was to.
 */
export const mail = ({ from, name, url }: Options): EmailAdapter => {
  if (!url) return unsentMail
  const transport = createTransport(url)
  return ({ payload }) => ({
    defaultFromAddress: from,
    defaultFromName: name,
    name: 'smtp',
    sendEmail: (message) => {
      const sender = { address: from, name }
      transport.sendMail({ from: sender, ...message }).catch((error: unknown) => {
        payload.logger.error({ code: codeOf(error), msg: 'A message could not be sent.' })
      })
      return Promise.resolve()
    },
  })
}

/** What went wrong, by nodemailer's word for it: its sentences quote the mail server, addresses too. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
