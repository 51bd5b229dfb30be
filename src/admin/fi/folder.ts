import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Folders of a collection. The root folder is called the top level: staff have no word "root". */
export const folder: DefaultTranslationsObject['folder'] = {
  browseByFolder: 'Selaa kansioittain',
  byFolder: 'Kansioittain',
  deleteFolder: 'Poista kansio',
  folderName: 'Kansion nimi',
  folders: 'Kansiot',
  folderTypeDescription: 'Valitse, minkä kokoelmien kohteita kansioon saa lisätä.',
  itemHasBeenMoved: '{{title}} on siirretty. Uusi kansio: {{folderName}}',
  itemHasBeenMovedToRoot: '{{title}} on siirretty ylimmälle tasolle',
  itemsMovedToFolder: 'Siirretty {{title}}. Uusi kansio: {{folderName}}',
  itemsMovedToRoot: 'Siirretty {{title}} ylimmälle tasolle',
  moveFolder: 'Siirrä kansio',
  moveItemsToFolderConfirmation:
    'Siirretäänkö <1>{{count}} {{label}}</1>? Uusi kansio: <2>{{toFolder}}</2>.',
  moveItemsToRootConfirmation: 'Siirretäänkö <1>{{count}} {{label}}</1> ylimmälle tasolle?',
  moveItemToFolderConfirmation: 'Siirretäänkö <1>{{title}}</1>? Uusi kansio: <2>{{toFolder}}</2>.',
  moveItemToRootConfirmation: 'Siirretäänkö <1>{{title}}</1> ylimmälle tasolle?',
  movingFromFolder: 'Siirretään {{title}}. Nykyinen kansio: {{fromFolder}}',
  newFolder: 'Uusi kansio',
  noFolder: 'Ei kansiota',
  renameFolder: 'Nimeä kansio uudelleen',
  searchByNameInFolder: 'Hae nimellä: {{folderName}}',
  selectFolderForItem: 'Valitse kansio: {{title}}',
}
