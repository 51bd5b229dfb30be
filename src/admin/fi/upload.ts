import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Sending files, and cropping images. */
export const upload: DefaultTranslationsObject['upload'] = {
  addFile: 'Lisää tiedosto',
  addFiles: 'Lisää tiedostoja',
  bulkUpload: 'Lisää useita tiedostoja',
  crop: 'Rajaa kuva',
  cropToolDescription:
    'Vedä rajatun alueen kulmista, piirrä uusi alue tai muuta alla olevia arvoja.',
  download: 'Lataa omalle laitteelle',
  dragAndDrop: 'Vedä tiedosto tähän',
  dragAndDropHere: 'tai vedä tiedosto tähän',
  editImage: 'Muokkaa kuvaa',
  fileName: 'Tiedoston nimi',
  fileSize: 'Tiedoston koko',
  filesToUpload: 'Lisättävät tiedostot',
  fileToUpload: 'Lisättävä tiedosto',
  focalPoint: 'Kohdistuspiste',
  focalPointDescription:
    'Vedä kohdistuspiste paikalleen esikatselussa tai muuta alla olevia arvoja.',
  height: 'Korkeus',
  lessInfo: 'Piilota lisätiedot',
  moreInfo: 'Näytä lisätiedot',
  noFile: 'Ei tiedostoa',
  pasteURL: 'Liitä verkko-osoite',
  previewSizes: 'Esikatsele kokoja',
  selectCollectionToBrowse: 'Valitse selattava kokoelma',
  selectFile: 'Valitse tiedosto',
  setCropArea: 'Valitse rajattava alue',
  setFocalPoint: 'Valitse kohdistuspiste',
  sizes: 'Koot',
  sizesFor: 'Koot: {{label}}',
  width: 'Leveys',
}
