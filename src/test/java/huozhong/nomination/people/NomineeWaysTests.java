package huozhong.nomination.people;

import huozhong.ApplicationTest;

@ApplicationTest
class NomineeWaysTests extends NomineeWays {
}
