package huozhong.nomination;

import huozhong.ApplicationTest;

@ApplicationTest
class NomineeWaysTests extends NomineeWays {
}
