package huozhong.workflow;

import huozhong.OnMySql;

@OnMySql
class TaskListOnMySqlTests extends TaskLists {
}
