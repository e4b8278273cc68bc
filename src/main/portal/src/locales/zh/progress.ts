export default {
  late: '逾期 {count} 件',
  which: '流程',
  process: { Nomination: '人选推荐', Selection: '遴选', Submission: '名单报送' },
  diagram: '流程图',
  table: '文字版进度',
  column: { step: '环节', people: '人数', things: '件数', late: '逾期', since: '最早一件开始等候' },
  ended: '结束',
  show: '{name} {count}，查看名单',
  sum: '合计',
  counted: { Nomination: '{count} 人', Selection: '{count} 轮', Submission: '{count} 份' },
}
