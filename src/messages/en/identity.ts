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
};
