export default {
  title: 'Plans',
  datesTitle: 'Dates',
}
