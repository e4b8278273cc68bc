package huozhong.training;

import huozhong.shared.Refusal;

/** The member's enrolment isn't any more what it was. */
final class EnrolmentMoved extends Refusal {

    EnrolmentMoved(Enrolment.State state) {
        super("这名学员目前是“" + state.words() + "”，不能这样办理，请刷新后再试");
    }
}
