export default {
  title: '用户与单位',
}
