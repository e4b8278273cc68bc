package huozhong.submission.parcel;

import huozhong.shared.Refusal;

/** The same parcel went to the same addresses. */
public final class AlreadyMailed extends Refusal {

    AlreadyMailed() {
        super("同样的材料包已经发往这些邮箱，材料没有变化，不必再发");
    }
}
