export default {
  listTitle: 'People',
  mineTitle: 'Put forward by me',
  newTitle: 'Registration form',
}
