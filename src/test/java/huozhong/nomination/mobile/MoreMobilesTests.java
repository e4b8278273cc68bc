package huozhong.nomination.mobile;

import huozhong.ApplicationTest;

@ApplicationTest
class MoreMobilesTests extends MoreMobilesAsked {
}
