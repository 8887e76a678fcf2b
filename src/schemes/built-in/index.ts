import { schemeSchema, type Scheme } from '../scheme';
import { dawukou2020 } from './dawukou-2020';
import { general } from './general';

/** The schemes that come with the product, the general one last. */
export const BUILT_IN: readonly Scheme[] = [dawukou2020].map((input) => schemeSchema.parse(input));

export const GENERAL: Scheme = schemeSchema.parse(general);
