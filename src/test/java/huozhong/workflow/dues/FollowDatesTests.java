package huozhong.workflow.dues;

import huozhong.ApplicationTest;

@ApplicationTest
class FollowDatesTests extends FollowingDates {
}
