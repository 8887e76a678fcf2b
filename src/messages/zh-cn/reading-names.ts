import type { Catalogue } from '../message';

export const readingNames: Catalogue = {
  'reading.names.alias': '“{{name}}”即名册中的“{{known}}”。',
  'reading.names.ask': '“{{name}}”可能是名册中“{{known}}”的简称，请确认一次。',
  'reading.names.near': '名册中没有“{{name}}”，可能是“{{known}}”之误。',
  'reading.names.ambiguous': '名册中有几个“{{name}}”，看不出是哪一个，请写全称。',
  'reading.names.collective': '“{{name}}”是统称，没有落实到具体的人或单位。',
  'reading.names.padded': '“{{name}}”字间有空格，按没有空格读。',
  'reading.names.cut': '“{{name}}”与相邻的名称之间没有分隔，按各自的名称拆开。',
};
