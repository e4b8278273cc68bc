package huozhong.workflow;

import huozhong.OnMySql;

@OnMySql
class FollowDatesOnMySqlTests extends FollowingDates {
}
