import type { Catalogue } from '../message';

/** How headings and lists were recognised. */
export const tables: Catalogue = {
  'tables.header.exact': '“{{text}}”是“{{field.field}}”的常用写法。',
  'tables.header.known': '“{{text}}”按已确认的表头对应读作“{{field.field}}”。',
  'tables.header.by-list': '“{{text}}”可有多种含义，在本类表中指“{{field.field}}”。',
  'tables.header.several': '“{{text}}”可有多种含义，暂按“{{field.field}}”理解，请核对。',
  'tables.header.joined': '“{{text}}”一栏含两项内容，暂按“{{field.field}}”理解，请核对。',
  'tables.header.composed': '“{{text}}”由“{{qualifier}}”和“{{core}}”组成，读作“{{field.field}}”。',
  'tables.header.composed-doubtful':
    '“{{text}}”以“{{core}}”结尾，可能是“{{field.field}}”，请核对。',
  'tables.header.under': '“{{text}}”位于“{{parent}}”之下，读作“{{field.field}}”。',
  'tables.header.under-doubtful':
    '“{{text}}”位于“{{parent}}”之下，可能是“{{field.field}}”，请核对。',
  'tables.header.unknown': '未能识别表头“{{text}}”，该列未参与检查。',
  'tables.header.blank': '该列没有表头。',
  'tables.header.rule.kind-of-hardship': '“{{text}}”写明是困难学生的类别，读作“{{field.field}}”。',
  'tables.header.rule.unit-beside-unit': '同表另有落实单位一栏，“{{text}}”读作“{{field.field}}”。',
  'tables.header.rule.unit-alone': '同表没有落实单位一栏，“{{text}}”读作“{{field.field}}”。',
  'tables.header.rule.school-beside-unit':
    '同表另有责任单位一栏，“{{text}}”读作“{{field.field}}”。',
  'tables.header.rule.done-beside-deadline': '同表另有时限一栏，“{{text}}”读作“{{field.field}}”。',
  'tables.header.rule.time-alone': '同表没有其他时限栏，“{{text}}”读作“{{field.field}}”。',
  'tables.header.rule.sum-of-terms': '同表分列两学期，“{{text}}”读作“{{field.field}}”。',
  'tables.header.rule.rate-of-boarders': '“{{text}}”写明对象和单位，读作“{{field.field}}”。',
  'tables.header.rule.task-beside-inspection':
    '同表另有排查内容一栏，“{{text}}”读作“{{field.field}}”。',
  'tables.header.rule.office-of-area': '“{{text}}”属于片区，读作“{{field.field}}”。',
  'tables.header.rule.rate-of-term': '“{{text}}”按学期计，读作“{{field.field}}”。',
  'tables.header.rule.rate-of-money': '“{{text}}”按金额计，读作“{{field.field}}”。',
  'tables.header.rule.time-done': '“{{text}}”注明是实际完成，读作“{{field.field}}”。',
  'tables.header.rule.time-due': '“{{text}}”注明是计划或要求，读作“{{field.field}}”。',
  'tables.header.rule.share-done': '“{{text}}”以百分比计，读作“{{field.field}}”。',
  'tables.header.other': '“{{text}}”是常见的其他栏目，不参与检查。',
  'tables.header.rule.not-at-home':
    '“{{text}}”在本类表中含义不定，暂按“{{field.field}}”理解，请核对。',
  'tables.header.rule.period-alone': '“{{text}}”只写明时段，可能是“{{field.field}}”，请核对。',
};
