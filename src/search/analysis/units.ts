/** Compounds that mean something else than their parts: a `maakunta` is not a `kunta`. */
export const units: readonly string[] = [
  'asiantuntija',
  'johtopäätös',
  'lähtökohta',
  'maailma',
  'maakunta',
  'näkökulma',
  'päämäärä',
  'rautatie',
  'yhteistyö',
  'yliopisto',
]
