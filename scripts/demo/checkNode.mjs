/** The oldest Node that Next 16 runs on, as major and minor. */
const oldest = [20, 9]

/** Ends with one sentence where Node is too old; written for old ones too. */
export const checkNode = (version = process.versions.node, fail = end) => {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  fail(
    `This needs Node ${oldest.join('.')} or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`,
  )
}

const end = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
