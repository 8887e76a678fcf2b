import type { Render } from '../../messages/render';

export interface AidSheetOptions {
  readonly render: Render;
  /** 公示版: no identity number, no hardship, no cell of the roster. */
  readonly public?: boolean;
  /** 张某 for 张三. */
  readonly maskNames?: boolean;
}
