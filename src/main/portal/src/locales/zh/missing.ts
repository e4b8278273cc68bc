export default {
  one: '{field}待填',
  untitled: '名称待填（{code}）',
  words: '还没有填写：{fields}。填写后才能发布。',
}
