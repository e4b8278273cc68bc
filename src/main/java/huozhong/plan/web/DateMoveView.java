package huozhong.plan.web;

import java.time.LocalDateTime;

import huozhong.plan.DateFollower.Progress;
import huozhong.plan.DateMove;
import huozhong.plan.Dates;

/** A move of a date in the plan's history, with how far the tasks that hang on it have followed. */
record DateMoveView(String id, String code, String name, Dates from, String fromWords, Dates to, String toWords,
                    String reason, String against, LocalDateTime movedAt, String unit, Progress progress) {

    static DateMoveView of(DateMove move, String unit, Progress progress) {
        return new DateMoveView(move.id(), move.code(), move.name(), move.from(), DeadlineWords.of(move.from()),
                move.to(), DeadlineWords.of(move.to()), move.reason(), move.against(), move.movedAt(), unit, progress);
    }
}
