package huozhong.workflow;

import huozhong.ApplicationTest;

@ApplicationTest
class TaskListTests extends TaskLists {
}
