package huozhong;

@OnMySql
class PhasesYearOnMySqlTests extends PhasesYear {
}
