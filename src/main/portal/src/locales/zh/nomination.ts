export default {
  listTitle: '人员信息',
  mineTitle: '我报送的',
  newTitle: '填登记表',
}
