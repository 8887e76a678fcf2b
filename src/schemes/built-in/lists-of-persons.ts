import type { SchemeInput } from '../scheme';

type LedgerInput = NonNullable<SchemeInput['ledgers']>[number];

/** What a list of pupils says of each beside the name and number. */
const PUPIL = ['sex', 'birth', 'school', 'grade', 'className'] as const;

/**
 * Lists of persons that several documents ask for, each at its own place. Of lists that other systems
 * write only what a comparison needs is required.
 */
export const enrolmentList = (where: string): LedgerInput => ({
  kind: 'enrolment',
  title: '学籍名单',
  required: ['name', 'identityNumber'],
  optional: ['enrolmentNumber', ...PUPIL],
  where,
});

export const presentList = (where: string): LedgerInput => ({
  kind: 'present',
  title: '在校学生名单',
  required: ['name'],
  optional: ['identityNumber', ...PUPIL, 'boarding', 'remark'],
  where,
});

export const eligibleList = (where: string, title = '应助学生名单'): LedgerInput => ({
  kind: 'eligible',
  title,
  required: ['name', 'identityNumber'],
  optional: ['guardian', 'school', 'stage', 'grade', 'boarding', 'hardship', 'remark'],
  where,
});

export const aidRoster = (where: string): LedgerInput => ({
  kind: 'roster',
  title: '资助花名册',
  required: ['name', 'identityNumber', 'school', 'amount'],
  optional: [
    ...(['stage', 'grade', 'boarding', 'teachingMode', 'hardship', 'aidItem', 'term'] as const),
    ...(['rate', 'bankCard', 'payee', 'signature', 'remark'] as const),
  ],
  where,
});

/** 一人一案, 一生一案: how a child out of school is brought back. */
export const caseOfChild = (title: string, where: string): LedgerInput => ({
  kind: 'children',
  title,
  required: ['name', 'identityNumber', 'dropReason', 'owner', 'returnEffort'],
  optional: ['guardian', 'school', 'grade', 'schoolState', 'returnedOn', 'closure', 'evidence'],
  where,
});

/** 休学, 缓学, 送教上门 with the papers that prove them. */
export const excusedList = (title: string, where: string): LedgerInput => ({
  kind: 'children',
  title,
  required: ['name', 'identityNumber', 'schoolState', 'placement', 'evidence'],
  optional: ['guardian', 'school', 'grade', 'disability', 'remark'],
  where,
});
