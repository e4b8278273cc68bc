package huozhong.attendance;

import java.time.format.DateTimeFormatter;
import java.util.List;

import huozhong.shared.Refusal;

/** Members are expected elsewhere at the time: nobody can be in two places, unless somebody says why he is to. */
public final class PeopleBusy extends Refusal {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    PeopleBusy(List<Busy> busy) {
        super((busy.size() == 1 ? "该成员" : "有" + busy.size() + "名成员") + "此时已安排参加“" + busy.get(0).title() + "”（"
                + WHEN.format(busy.get(0).startsAt()) + "至" + WHEN.format(busy.get(0).endsAt())
                + "）。请改时间、换人，或写明仍要安排的理由");
    }
}
