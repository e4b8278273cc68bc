export default {
  title: '报送与签收',
}
