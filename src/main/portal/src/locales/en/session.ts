export default {
  title: 'Log in',
  login: 'Login',
  password: 'Password',
  logIn: 'Log in',
  logOut: 'Log out',
  endedTitle: 'Please log in again',
  endedWords: 'Your session has ended. What you typed is still on the page; go on after logging in.',
  demoTitle: 'Demo accounts',
  demoWords: 'One click logs in. All people are invented and exist in the demo only.',
  firstPassword: 'Set a password with a one-time code',
  firstRun: 'First run',
}
