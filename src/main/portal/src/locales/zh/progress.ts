export default {
  late: '逾期 {count} 件',
  which: '流程',
  diagram: '流程图',
  table: '文字版进度',
  column: { step: '环节', people: '人数', things: '件数', late: '逾期', since: '最早一件开始等候' },
  ended: '结束',
  show: '{name} {count}，查看名单',
  sum: '合计',
}
