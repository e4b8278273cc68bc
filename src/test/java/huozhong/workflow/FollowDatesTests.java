package huozhong.workflow;

import huozhong.ApplicationTest;

@ApplicationTest
class FollowDatesTests extends FollowingDates {
}
