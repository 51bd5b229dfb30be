import sindre from '@sindresorhus/slugify'

/** `Hyvän elämän` → `hyvan-elaman`. Payload's own slugify drops ä and ö, so it is never used here. */
export const slugify = (text: string): string =>
  sindre(text, {
    decamelize: false, // NSB CoRe is nsb-core
    customReplacements: [
      ['ä', 'a'],
      ['Ä', 'a'],
      ['ö', 'o'],
      ['Ö', 'o'],
      ['å', 'a'],
      ['Å', 'a'],
      ['®', ''],
    ],
  })
