import config from '@payload-config'
import { getPayload } from 'payload'

/** The running Payload: made once in a process, shared, and seeing to its jobs. */
export const archive = () => getPayload({ config, cron: true })
