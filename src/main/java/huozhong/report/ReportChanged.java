package huozhong.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import huozhong.shared.Refusal;

/** Somebody saved this part or number since it was read; what was typed stays with whoever typed it. */
public final class ReportChanged extends Refusal {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    ReportChanged(String what, String who, LocalDateTime at) {
        super("“" + what + "”已由" + who + "于" + at.format(WHEN) + "修改，您的改动尚未保存，请对照后再保存");
    }
}
