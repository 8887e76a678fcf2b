import { isLabel } from './label-line';
import type { FooterText, Table } from './table';

/** 填报单位：大武口区第903小学 read as what it says: a label and what follows it. */
export interface LabelledValue {
  /** Without brackets and colon: 填报单位, 审核, 填报日期. */
  readonly label: string;
  /** As written behind the label; blank where the form was left open. */
  readonly text: string;
  /** The cell that holds the value: that of the label, or the next one. */
  readonly row: number;
  readonly column: number;
}

const PAIR =
  /([一-鿿]{1,12}(?:\s[一-鿿]{1,4})?)\s*(?:[（(][^（()）]{0,16}[）)])?\s*[:：]\s*((?:(?!\s+[一-鿿]{1,12}(?:[（(][^（()）]{0,16}[）)])?[:：]).)*)/gu;

/** Every label above and below a list with its value, from top to bottom and left to right. */
export function labelledValues({ footers }: Table): readonly LabelledValue[] {
  const values: LabelledValue[] = [];
  footers.forEach((line, index) => {
    const pairs = [...line.text.replace(/\s{2,}|\n/g, '  ').matchAll(PAIR)];
    if (pairs.length === 0) {
      const beside = valueBeside(footers, index);
      if (beside && isBareLabel(line)) values.push({ ...beside, label: plainLabel(line.text) });
      return;
    }
    pairs.forEach(([, label = '', text = ''], at) => {
      const plain = plainLabel(label);
      const own = { label: plain, text: text.trim(), row: line.row, column: line.column };
      const last = at === pairs.length - 1;
      values.push(last && own.text === '' ? { ...own, ...valueBeside(footers, index) } : own);
    });
  });
  return values;
}

/** The next cell of the same line, where it is no label itself. */
function valueBeside(
  footers: readonly FooterText[],
  index: number,
): Omit<LabelledValue, 'label'> | undefined {
  const line = footers[index];
  const next = footers[index + 1];
  if (!line || next?.row !== line.row || next.column <= line.column) return undefined;
  if (isLabel(next.text) || isBareLabel(next)) return undefined;
  return { text: next.text, row: next.row, column: next.column };
}

const isBareLabel = ({ text }: FooterText): boolean =>
  /^(?:报告日期?|基准日|(?:截至|截止|统计|填报|填表|上报|报送|制表)(?:日期|时间)|(?:填报|填表|上报|报送)(?:单位|人)|制表人|审核人?|复核人|经办人|负责人|联系人|联系电话)$/.test(
    text.replace(/\s/g, ''),
  );

const plainLabel = (label: string): string => label.replace(/[\s:：]/g, '');
