package huozhong.workflow.dues;

import huozhong.OnMySql;

@OnMySql
class FollowDatesOnMySqlTests extends FollowingDates {
}
