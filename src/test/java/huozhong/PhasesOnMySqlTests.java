package huozhong;

@OnMySql
class PhasesOnMySqlTests extends PhasesWalk {
}
