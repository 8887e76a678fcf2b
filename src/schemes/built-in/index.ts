import { schemeSchema, type Scheme, type SchemeInput } from '../scheme';
import { bayannur2020 } from './bayannur-2020';
import { dawukou2020 } from './dawukou-2020';
import { general } from './general';
import { pengshui2021 } from './pengshui-2021';
import { weinan2019 } from './weinan-2019';
import { yaoan2017 } from './yaoan-2017';

const inputs: readonly SchemeInput[] = [
  dawukou2020,
  bayannur2020,
  weinan2019,
  yaoan2017,
  pengshui2021,
];

/** The schemes that come with the product; the general one stands apart. */
export const BUILT_IN: readonly Scheme[] = inputs.map((input) => schemeSchema.parse(input));

export const GENERAL: Scheme = schemeSchema.parse(general);
