export default {
  title: '登录',
  login: '登录名',
  password: '密码',
  logIn: '登录',
  logOut: '退出',
  endedTitle: '请重新登录',
  endedWords: '登录已过期。页面上填写的内容都还在，登录后接着办理。',
  demoTitle: '演示账号',
  demoWords: '点一下即可登录。人员均为虚构，只在演示中存在。',
  firstPassword: '凭一次性代码设置密码',
  firstRun: '首次启用',
}
