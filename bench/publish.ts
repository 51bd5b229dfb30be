import { spread, timePublishing } from './serving/publish'
import { say, startSite } from './site'

/**
 * Prints how long it takes from pressing "publish" until the public page shows it:
 * `npm run bench:publish`, after a build. A real server, its own SQLite database, over HTTP.
 */
const rounds = 20

const { origin, stop } = await startSite()
try {
  const { saved, visible } = await timePublishing(origin, rounds)
  say(`Publish to visible, ${String(rounds)} rounds, milliseconds (minimum, median, maximum):`)
  say(`  saved    ${spread(saved)}`)
  say(`  visible  ${spread(visible)}`)
} finally {
  stop()
}
