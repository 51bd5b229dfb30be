import type { EmailAdapter } from 'payload'

/**
 * Mail where none is set up. Payload's own stand-in logs to whom it would have gone; a log holds no
 * one's address.
 */
export const unsentMail: EmailAdapter = ({ payload }) => ({
  defaultFromAddress: 'archive@localhost',
  defaultFromName: 'Hankearkisto',
  name: 'unsent',
  sendEmail: () => {
    payload.logger.warn({ msg: 'A message was not sent: no mail is set up.' })
    return Promise.resolve()
  },
})
