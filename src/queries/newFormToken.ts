import { makeFormToken } from '../feedback/formToken'
import { archive } from './archive'

/** The token of a form that is made now. */
export const newFormToken = async (): Promise<string> =>
  makeFormToken((await archive()).secret, Date.now())
