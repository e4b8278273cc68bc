package huozhong;

@ApplicationTest
class PhasesTests extends PhasesWalk {
}
