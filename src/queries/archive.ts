import config from '@payload-config'
import { getPayload } from 'payload'

/** The running Payload: made once in a process, and shared. */
export const archive = () => getPayload({ config })
