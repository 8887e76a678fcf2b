import { readAmountLine } from '../../src/cli/read-amount';
import { readIdentityLine } from '../../src/cli/read-identity';
import { readNamesLine } from '../../src/cli/read-names';
import { readStatusLine } from '../../src/cli/read-status';
import { renderer } from '../../src/messages/render';

const render = renderer('zh-CN');

describe('duzhan read, line by line', () => {
  test('status, alone and with its context from columns', () => {
    expect([
      readStatusLine('已于5月28日更换完毕。', { render, year: 2020 }),
      readStatusLine('无', { render, problem: '1名学生疑似辍学' }),
      readStatusLine('无\t无', { render, columns: ['text', 'problem'] }),
    ]).toEqual([
      {
        text: '已于5月28日更换完毕。',
        class: 'done',
        certain: true,
        doneOn: '2020-05-28',
        why: '“已于5月28日更换完毕”写明已经完成，计为已完成。',
      },
      {
        text: '无',
        class: 'unknown',
        certain: false,
        flags: ['bare-none'],
        why: '已列出问题，却只填“无”：是没有整改，还是没有问题，请填报人写明。',
      },
      {
        text: '无',
        class: 'not-applicable',
        certain: true,
        why: '发现的问题也没有，“无”计为不涉及。',
      },
    ]);
  });

  test('names, with a line break within the cell', () => {
    expect([
      readNamesLine('万东旺\\n吕志武', { render, field: '责任领导' }),
      readNamesLine('x\t一、二、三小\t落实单位', { render, columns: ['no', 'cell', 'field'] }),
    ]).toEqual([
      { text: '万东旺\n吕志武', names: ['万东旺', '吕志武'] },
      { text: '一、二、三小', names: ['一', '二', '三小'], expanded: ['一小', '二小', '三小'] },
    ]);
  });

  test('amounts', () => {
    expect([
      readAmountLine('500元/生·学期', { render }),
      readAmountLine('1.2\t金额（万元）', { render, columns: ['text', 'header'] }),
      readAmountLine('500元左右', { render }),
    ]).toEqual([
      {
        text: '500元/生·学期',
        fen: 50000,
        unit: '元',
        per: '生·学期',
        flags: ['text'],
        why: '读作 500.00 元。',
      },
      {
        text: '1.2',
        fen: 1200000,
        unit: '万元',
        per: null,
        flags: ['text', 'unit-from-header'],
        why: '读作 12000.00 元。',
      },
      {
        text: '500元左右',
        fen: null,
        unit: '元',
        per: null,
        flags: ['text', 'about'],
        why: '“500元左右”是大约的数，不能作为准确金额。',
      },
    ]);
  });

  test('identity numbers', () => {
    expect([
      readIdentityLine('11010519491231002X', { render }),
      readIdentityLine('110105194912310021', { render }),
      readIdentityLine('110105194912310000', { render, number: true }).why,
      readIdentityLine('9900000000000090003', { render, card: true }).valid,
    ]).toEqual([
      {
        text: '11010519491231002X',
        valid: true,
        birth: '1949-12-31',
        sex: 'female',
        region: '110105',
        why: '身份证号码正确。',
      },
      {
        text: '110105194912310021',
        valid: false,
        birth: '1949-12-31',
        region: '110105',
        why: '身份证号码的校验码不符，可能录错了某一位。',
      },
      '身份证号码按数字存储，第十五位以后会变成 0，应设为文本格式后重新录入。',
      true,
    ]);
  });
});
