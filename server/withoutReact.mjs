// @ts-check

/** Next's own scripts, what it loads ahead for them, and the data that React would start with. */
const ofReact = [
  /<script(?=[^>]*\ssrc="\/_next\/)[^>]*><\/script>/g,
  /<link(?=[^>]*\srel="preload")(?=[^>]*\sas="script")[^>]*>/g,
  /<script>\(?self\.__next_[\s\S]*?<\/script>/g,
  /<script id="_R_">[\s\S]*?<\/script>/g,
]

/** Of what React sends late and moves into place by a script: such a page needs its scripts. */
const isUnfinished = /<script[^>]*>\$R[A-Z]\(|<script[^>]*>\$RC=/

/**
 * A finished page of the public site without React: it is made of server components alone, so
 * nothing in it would come to life, and two thirds of its bytes say the same once more.
 *
 * @param {string} html
 */
export const withoutReact = (html) =>
  isUnfinished.test(html) ? html : ofReact.reduce((page, part) => page.replace(part, ''), html)
