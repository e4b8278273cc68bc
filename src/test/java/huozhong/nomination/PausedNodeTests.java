package huozhong.nomination;

import huozhong.ApplicationTest;

@ApplicationTest
class PausedNodeTests extends PausedNode {
}
