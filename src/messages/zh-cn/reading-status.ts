import type { Catalogue } from '../message';

export const readingStatus: Catalogue = {
  'reading.status.done.done': '“{{words}}”写明已经完成，计为已完成。',
  'reading.status.done.double-negation': '“{{words}}”是双重否定，即没有未整改的，计为已完成。',
  'reading.status.done.gone': '“{{words}}”表示问题已经没有了，计为已完成，请核实。',
  'reading.status.done.mark': '填写“{{words}}”，表示已完成。',
  'reading.status.partial.part': '“{{words}}”只说完成了一部分，不计为已完成。',
  'reading.status.partial.share': '“{{words}}”未到百分之百，计为部分完成。',
  'reading.status.partial.count': '“{{words}}”少于应完成的数量，计为部分完成。',
  'reading.status.partial.period': '“{{words}}”只说某一时段的工作已完成，请核实其余部分。',
  'reading.status.partial.short': '“{{words}}”表示整改还不到位，计为部分完成。',
  'reading.status.partial.rest': '“{{words}}”表示还有一部分没有完成，计为部分完成。',
  'reading.status.partial.open': '有的已经完成，但“{{words}}”表示还没有全部完成，计为部分完成。',
  'reading.status.partial.weak-part': '“{{words}}”只说取得了成效，没有写明完成，计为部分完成。',
  'reading.status.partial.relapse': '“{{words}}”表示问题又出现了，不能计为已完成。',
  'reading.status.in-progress.under-way': '“{{words}}”表示正在进行，计为推进中。',
  'reading.status.in-progress.prepared':
    '“{{words}}”完成的是前期步骤，问题本身还没有整改完，计为推进中。',
  'reading.status.in-progress.planned': '“{{words}}”是计划完成的时间，还没有完成，计为推进中。',
  'reading.status.in-progress.behind': '“{{words}}”说的是进度，还没有完成，计为推进中。',
  'reading.status.in-progress.closing':
    '“{{words}}”正等待验收或销号，没有写明已经完成，计为推进中。',
  'reading.status.in-progress.effort':
    '“{{words}}”只说怎样整改，没有写明结果，暂计为推进中，请核实。',
  'reading.status.in-progress.mark': '填写“{{words}}”，表示正在办理。',
  'reading.status.not-started.undone':
    '“{{words}}”表示没有完成，也没有写明正在做什么，计为未启动。',
  'reading.status.not-started.intended': '“{{words}}”只有打算，没有时间也没有行动，计为未启动。',
  'reading.status.not-started.mark': '填写“{{words}}”，表示没有完成。',
  'reading.status.long-term.long-term': '“{{words}}”表示长期坚持的工作，没有写明已经完成。',
  'reading.status.not-applicable.none': '“{{words}}”表示没有这类问题，计为不涉及。',
  'reading.status.not-applicable.none-beside': '发现的问题也没有，“{{words}}”计为不涉及。',
  'reading.status.not-applicable.bare-none':
    '只填“{{words}}”，看不到发现的问题，暂计为不涉及，请核实。',
  'reading.status.not-applicable.mark': '填写“{{words}}”，表示不涉及。',
  'reading.status.blank.blank': '没有填写整改情况。',
  'reading.status.blank.elsewhere': '“{{words}}”没有写明整改情况，请直接填写。',
  'reading.status.unknown.bare-none':
    '已列出问题，却只填“{{words}}”：是没有整改，还是没有问题，请填报人写明。',
  'reading.status.unknown.act': '“{{words}}”看不出整改是否完成，请填报人写明。',
  'reading.status.unknown.prose': '没有写明是否完成，请填报人写明。',
  'reading.status.unknown.number': '填的是数字或日期“{{words}}”，看不出是否完成，请填报人写明。',
  'reading.status.unknown.error': '单元格里是错误值“{{words}}”，请先改正公式。',
};
