package huozhong.nomination;

import huozhong.ApplicationTest;

@ApplicationTest
class FirstLifeTests extends FirstLife {
}
