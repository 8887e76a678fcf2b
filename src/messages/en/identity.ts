import type { Catalogue } from '../message';

export const identity: Catalogue = {
  'identity.valid': 'The identity number is right.',
  'identity.blank': 'No identity number.',
  'identity.stored-as-number':
    'The identity number is stored as a number, which loses the digits after the fifteenth: format the cell as text and type it again.',
  'identity.length': 'An identity number has 18 digits; this one has {{count}}.',
  'identity.characters': 'The identity number has characters other than digits and a final X.',
  'identity.region': 'The first two digits, {{code}}, are no province.',
  'identity.birth': 'The birth date in the identity number, {{digits}}, does not exist.',
  'identity.checksum': 'The check digit does not fit: one digit is probably wrong.',
  'identity.digits-lost':
    'It ends in 000: it was probably stored as a number once and has lost its last digits.',
  'identity.old':
    'An old number of 15 digits: it tells birth, sex and place, but is out of use since 2013, and the number of 18 digits is needed; by the rule that is {{number}}, please check.',
  'identity.hyphenated':
    'The identity number is right, but has hyphens in it: write its 18 digits alone.',
  'card.valid': 'The check digit of the card number is right.',
  'card.blank': 'No card number.',
  'card.stored-as-number':
    'The card number is stored as a number, which loses the digits after the fifteenth: format the cell as text and type it again.',
  'card.characters': 'The card number has characters other than digits.',
  'card.length': 'A card number has 12 to 19 digits; this one has {{count}}.',
  'card.check-digit':
    'The check digit of the card number does not fit: one digit is probably wrong.',
  'card.digits-lost':
    'All digits after the fifteenth are 0: it was probably stored as a number once.',
};
