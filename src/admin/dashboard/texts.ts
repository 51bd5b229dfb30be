/** What the dashboard says; Finnish is the source. */
const fi = {
  changes: 'Viimeisimmät muutokset',
  dead: 'Kuolleita linkkejä',
  errors: 'Virheitä julkaistuissa hankkeissa',
  missing: 'Käännös puuttuu',
  nothingWaiting: 'Mikään ei odota sinua.',
  outdated: 'Käännös on vanhentunut',
  returned: 'Palautettu sinulle muokattavaksi',
  review: 'Tarkistuspäivä on ohi',
  todo: 'Työn alla',
  unreviewed: 'Julkaistu tarkastamatta',
  unscheduled: 'Ajastus ei onnistunut',
  waiting: 'Odottaa tarkastustasi',
}

const en: typeof fi = {
  changes: 'Last changes',
  dead: 'Dead links',
  errors: 'Errors in published projects',
  missing: 'Translation is missing',
  nothingWaiting: 'Nothing waits for you.',
  outdated: 'Translation is outdated',
  returned: 'Sent back to you',
  review: 'Review date has passed',
  todo: 'To be done',
  unreviewed: 'Published without a review',
  unscheduled: 'Schedule did not succeed',
  waiting: 'Waits for your review',
}

export const dashboardTexts = (language: string): typeof fi => (language === 'fi' ? fi : en)
