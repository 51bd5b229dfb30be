/** What the app itself tells about users; Finnish is the source. */
const texts = {
  'firstUser.closed': {
    en: 'The first administrator is made on the server, not here: npm run administrator.',
    fi: 'Ensimmäinen pääkäyttäjä luodaan palvelimella, ei täällä: npm run administrator.',
  },
  'password.guessable': {
    en: 'The password is easy to guess: it has a common password or word, a name or a row of characters in it. Several words that do not belong together are better.',
    fi: 'Salasana on helppo arvata: siinä on yleinen salasana tai sana, nimi tai peräkkäisiä merkkejä. Monta sanaa, jotka eivät liity toisiinsa, on parempi.',
  },
  'password.isAddress': {
    en: 'The password must not be the e-mail address.',
    fi: 'Salasana ei saa olla sama kuin sähköpostiosoite.',
  },
  'password.tooShort': {
    en: 'The password must have at least 12 characters. Several words in a row are easy to remember.',
    fi: 'Salasanassa pitää olla vähintään 12 merkkiä. Monta sanaa peräkkäin on helppo muistaa.',
  },
  'request.unreadable': {
    en: 'The request cannot be read: its where, data or _payload is not JSON.',
    fi: 'Pyyntöä ei voi lukea: sen where, data tai _payload ei ole JSON-muodossa.',
  },
  'user.lastAdministrator': {
    en: 'This is the last administrator. Make somebody else an administrator first.',
    fi: 'Tämä on viimeinen pääkäyttäjä. Anna ensin jollekulle toiselle pääkäyttäjän rooli.',
  },
} as const

/** A message in the language of whoever asked; a language other than Finnish gets English. */
export const hostMessage = (
  { i18n }: { i18n: { language: string } },
  key: keyof typeof texts,
): string => texts[key][i18n.language === 'fi' ? 'fi' : 'en']
