import type { Fact } from './types'

type Participants = {
  leadPartner?: Fact<string>
  ownerRole?: Fact<'coordinator' | 'lead' | 'partner'>
}

const name = String.raw`((?:\p{Lu}[\p{L}\d&-]*)(?: (?:[\p{Lu}\d][\p{L}\d&-]*|of|the|for|ympäristökeskus|liitto|yliopisto|kaupunki|development|alue))*)`

const leads = [
  new RegExp(
    String.raw`(?:vetäjä|[Pp]ääpartneri) oli (?:(?:saksalainen|ranskalainen|baijerilainen|[\p{Ll}]+ alueella toimiva|\p{Lu}\p{Ll}+ alueella toimiva) )?${name}`,
    'u',
  ),
  new RegExp(String.raw`[Pp]ääpartnerina toimi (?:\p{Ll}+lainen )?${name}`, 'u'),
]

/** What the owner of the archive was, and who led. */
export const participantsIn = (sentences: string[], owner: string): Participants => {
  const genitive = owner.replace(/liitto$/, 'liiton')
  const roles: [NonNullable<Participants['ownerRole']>['value'], RegExp][] = [
    [
      'lead',
      new RegExp(
        `${owner} (?:oli|toimi)(?:(?!osapartneri| partneri)[^.]){0,60}?pääpartneri(?! oli)`,
        'u',
      ),
    ],
    ['lead', new RegExp(`${genitive} (?:hallinnoima|toteuttama|johdolla|hanke toteut)`, 'u')],
    ['lead', new RegExp(`${owner} (?:vastasi|omisti|käynnisti)`, 'u')],
    ['coordinator', new RegExp(`${genitive} koordinoima`, 'u')],
    ['partner', new RegExp(`${owner} (?:oli|toimi)[^.]{0,60}?(?:osapartneri|partner)`, 'u')],
  ]
  const found = leadIn(sentences)
  for (const [value, pattern] of roles) {
    // A sentence that speaks of another project says nothing of this one.
    const quote = sentences.find(
      (sentence) => pattern.test(sentence) && !sentence.includes('-hankkeen kanssa'),
    )
    if (!quote) continue
    if (value === 'partner')
      return { ...(found ? { leadPartner: found } : {}), ownerRole: { quote, value } }
    return { leadPartner: { quote, value: owner }, ownerRole: { quote, value } }
  }
  return found ? { leadPartner: found, ownerRole: { quote: found.quote, value: 'partner' } } : {}
}

const leadIn = (sentences: string[]): Fact<string> | undefined => {
  for (const quote of sentences) {
    for (const pattern of leads) {
      const value = pattern.exec(quote)?.[1]
      if (value) return { quote, value: value.replace(/ \p{Lu}\p{L}+(?:sta|stä)$/u, '') }
    }
  }
  return undefined
}
