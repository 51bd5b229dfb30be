/** Words that say nothing on their own: a search leaves them out unless it has no others. */
export const stopWords: ReadonlySet<string> = new Set(
  `ja tai sekä että eli mutta vaan kun jos niin myös on oli ovat olivat olla ei eivät se ne tämä
   nämä joka jotka jossa jonka mikä mitä miten kuin sen sille siinä siitä niiden kanssa
   the a an and or of in on for to with by at from as is are was were be it its this that which
   how what`.split(/\s+/),
)
