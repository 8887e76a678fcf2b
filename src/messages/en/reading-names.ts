import type { Catalogue } from '../message';

export const readingNames: Catalogue = {
  'reading.names.alias': '“{{name}}” is “{{known}}” of the register.',
  'reading.names.ask':
    '“{{name}}” may be short for “{{known}}” of the register; please confirm once.',
  'reading.names.near': '“{{name}}” is not in the register and is probably a slip for “{{known}}”.',
  'reading.names.ambiguous': 'The register has several “{{name}}”; please write the full name.',
  'reading.names.collective': '“{{name}}” means many: nobody in particular is named.',
  'reading.names.padded': '“{{name}}” is written with spaces between the characters.',
  'reading.names.cut': '“{{name}}” stands without a break beside its neighbour and was cut off.',
};
