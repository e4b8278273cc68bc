package huozhong.access;

@OnItsOwn
class FirstRunTests extends FirstRuns {
}
