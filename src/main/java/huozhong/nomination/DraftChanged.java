package huozhong.nomination;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import huozhong.shared.Refusal;

/** The draft isn't any more what its editor read: says who changed it and when; what he typed stays with him. */
public final class DraftChanged extends Refusal {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    DraftChanged(String who, LocalDateTime at) {
        super("这份草稿已由" + who + "于" + at.format(WHEN) + "修改，您的改动尚未保存");
    }

    DraftChanged() {
        super("这份草稿已被修改，您的改动尚未保存");
    }
}
