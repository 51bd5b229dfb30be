import config from '@payload-config'
import { getPayload } from 'payload'

import { createFirstAdministrator } from './administrator'

/** Makes the first administrator of an archive without users: `npm run administrator`. */
const payload = await getPayload({ config })
const administrator = await createFirstAdministrator(payload)
process.stdout.write(
  administrator
    ? `ADMIN ${administrator.email} ${administrator.password}\n`
    : 'There are users already: an administrator adds more in the admin.\n',
)
await payload.destroy()
process.exit(0)
