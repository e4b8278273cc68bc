package huozhong;

@ApplicationTest
class PhasesYearTests extends PhasesYear {
}
