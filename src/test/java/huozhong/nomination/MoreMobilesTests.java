package huozhong.nomination;

import huozhong.ApplicationTest;

@ApplicationTest
class MoreMobilesTests extends MoreMobilesAsked {
}
