package huozhong.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import huozhong.organization.Post;

/** Posts: given from a day on, and ended by their last day; whoever is one of the three administrators gets none. */
final class PostJudge implements Judge {

    private final Standing standing;
    private final Findings findings;

    PostJudge(Standing standing, Findings findings) {
        this.standing = standing;
        this.findings = findings;
    }

    @Override
    public void judge(Line line) {
        var kind = Words.post(line.get(Column.POST));
        if (kind.isEmpty()) {
            findings.problem(line, Column.POST, "岗位应为：" + String.join("、", Words.POSTS));
        }
        if (kind.isEmpty() | !isDate(line, Column.FROM) | !isDate(line, Column.UNTIL)) {
            return;
        }
        held(line, kind.get()).ifPresentOrElse(post -> known(line, post), () -> unknown(line));
    }

    private boolean isDate(Line line, Column column) {
        var right = !line.has(column) || date(line, column).isPresent();
        if (!right) {
            findings.problem(line, column, "“" + column.words() + "”应为日期，如 2024-05-01");
        }
        return right;
    }

    private static Optional<LocalDate> date(Line line, Column column) {
        return Words.date(line.get(column));
    }

    private Optional<Post> held(Line line, Post.Kind kind) {
        return standing.user(line.get(Column.LOGIN)).flatMap(user -> standing.unit(line.get(Column.UNIT))
                .flatMap(unit -> standing.postsOf(user, unit, kind).stream().findFirst()));
    }

    private void known(Line line, Post post) {
        var until = date(line, Column.UNTIL);
        if (date(line, Column.FROM).filter(from -> !from.equals(post.period().from())).isPresent()) {
            findings.problem(line, Column.FROM, "起始日期不能更改，现为" + post.period().from());
        } else if (until.filter(day -> day.isBefore(post.period().from())).isPresent()) {
            findings.problem(line, Column.UNTIL, "结束日期不能早于起始日期");
        } else if (until.filter(day -> isLater(day, post)).isPresent()) {
            findings.problem(line, Column.UNTIL, "结束日期只能提前，现为" + post.period().until());
        } else if (until.isPresent() && !until.get().equals(post.period().until())) {
            var kind = until.get().isBefore(standing.today()) ? Change.Kind.ENDED : Change.Kind.CHANGED;
            findings.change(kind, line, List.of(new Change.Cell(Column.UNTIL, text(post), until.get().toString())));
        }
    }

    private static boolean isLater(LocalDate day, Post post) {
        return post.period().until() != null && day.isAfter(post.period().until());
    }

    private static String text(Post post) {
        return post.period().until() == null ? "" : post.period().until().toString();
    }

    private void unknown(Line line) {
        var until = date(line, Column.UNTIL);
        if (until.filter(day -> day.isBefore(standing.today())).isPresent()) {
            return; // over already, as a file says that is sent once more
        }
        if (!isImpossible(line) & !isUntimely(line, until)) {
            findings.change(Change.Kind.ADDED, line, List.of(
                    new Change.Cell(Column.FROM, "", date(line, Column.FROM).map(LocalDate::toString).orElse("写入当日")),
                    new Change.Cell(Column.UNTIL, "", until.map(LocalDate::toString).orElse(""))));
        }
    }

    /** Says why nobody, or not he, can have it. */
    private boolean isImpossible(Line line) {
        var before = findings.problems();
        if (!standing.hasActiveUser(line.get(Column.LOGIN))) {
            findings.problem(line, Column.LOGIN, "没有这个用户，或该用户已停用");
        }
        if (standing.user(line.get(Column.LOGIN)).filter(user -> standing.administrators().contains(user.id()))
                .isPresent()) {
            findings.problem(line, Column.LOGIN, "系统管理员、安全管理员、审计员不得兼任业务岗位");
        }
        if (!standing.hasActiveUnit(line.get(Column.UNIT))) {
            findings.problem(line, Column.UNIT, "没有代码为“" + line.get(Column.UNIT) + "”的单位，或该单位已撤销");
        }
        return findings.problems() > before;
    }

    private boolean isUntimely(Line line, Optional<LocalDate> until) {
        var from = date(line, Column.FROM).orElse(standing.today());
        var untimely = until.filter(day -> day.isBefore(from)).isPresent();
        if (untimely) {
            findings.problem(line, Column.UNTIL, "结束日期不能早于起始日期");
        }
        return untimely;
    }
}
