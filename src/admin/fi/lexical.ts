import type { GenericTranslationsObject } from '@payloadcms/translations'

/**
 * The rich text editor's own words, by the key of its feature.
 * Each feature carries its languages in its code and the editor merges them over the config's
 * (`i18n.translations`), so this works while Payload ships no Finnish of its own.
 */
export const lexical: GenericTranslationsObject = {
  general: {
    placeholder: 'Kirjoita tekstiä tai avaa valikko painamalla /…',
    slashMenuBasicGroupLabel: 'Perustoiminnot',
    slashMenuListGroupLabel: 'Luettelot',
    toolbarItemsActive: '{{count}} käytössä',
  },
  align: {
    alignCenterLabel: 'Keskitä',
    alignJustifyLabel: 'Tasaa molemmat reunat',
    alignLeftLabel: 'Tasaa vasemmalle',
    alignRightLabel: 'Tasaa oikealle',
  },
  blockquote: { label: 'Lainaus' },
  blocks: {
    inlineBlocks: {
      create: 'Luo {{label}}',
      edit: 'Muokkaa: {{label}}',
      label: 'Tekstin sisäiset lohkot',
      remove: 'Poista {{label}}',
    },
    label: 'Lohkot',
  },
  checklist: { label: 'Tarkistuslista' },
  heading: { label: 'Otsikko {{headingLevel}}' },
  horizontalRule: { label: 'Vaakaviiva' },
  indent: { decreaseLabel: 'Pienennä sisennystä', increaseLabel: 'Suurenna sisennystä' },
  link: { label: 'Linkki', loadingWithEllipsis: 'Ladataan…' },
  orderedList: { label: 'Numeroitu luettelo' },
  paragraph: { label: 'Kappale', label2: 'Leipäteksti' },
  relationship: { label: 'Viittaus' },
  textState: { defaultStyle: 'Oletustyyli' },
  unorderedList: { label: 'Luettelo' },
  upload: { label: 'Kuva tai tiedosto' },
}
