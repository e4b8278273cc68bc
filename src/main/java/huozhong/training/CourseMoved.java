package huozhong.training;

import huozhong.shared.Refusal;

/** The course isn't any more, or not yet, where this can be done. */
final class CourseMoved extends Refusal {

    CourseMoved(Course.State state) {
        super("这个培训班目前是“" + state.words() + "”，不能这样办理，请刷新后再试");
    }
}
