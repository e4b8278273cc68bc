package huozhong.directory;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import huozhong.organization.User;

/** Users: new ones without a password, what differs of known ones, and those who may no longer log in. */
final class UserJudge implements Judge {

    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9._-]{2,60}");
    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");

    private final Standing standing;
    private final Findings findings;

    UserJudge(Standing standing, Findings findings) {
        this.standing = standing;
        this.findings = findings;
    }

    @Override
    public void judge(Line line) {
        if (Judge.fits(line, Column.PERSON, 100, findings)
                & Judge.matches(line, Column.MOBILE, MOBILE, "11位手机号码", findings)) {
            standing.user(line.key()).ifPresentOrElse(user -> known(line, user), () -> unknown(line));
        }
    }

    private void known(Line line, User user) {
        if (!user.isActive()) {
            if (!line.ends()) {
                findings.problem(line, Column.STATE, "该用户已停用，请先在“用户与单位”中恢复");
            }
            return;
        }
        if (line.ends()) {
            disabled(line, user);
            return;
        }
        var mobile = Objects.requireNonNullElse(user.mobile(), "");
        var isSame = line.get(Column.MOBILE, mobile).equals(mobile);
        findings.changed(line, List.of(
                new Change.Cell(Column.PERSON, user.name(), line.get(Column.PERSON, user.name())),
                new Change.Cell(Column.MOBILE, Words.masked(mobile),
                        isSame ? Words.masked(mobile) : Words.masked(line.get(Column.MOBILE)) + "（新）")));
    }

    /** One of the three needs a second key, which a file has not. */
    private void disabled(Line line, User user) {
        if (standing.administrators().contains(user.id())) {
            findings.problem(line, Column.STATE, "系统管理员、安全管理员、审计员请在“用户与单位”中停用");
            return;
        }
        findings.change(Change.Kind.ENDED, line, List.of(new Change.Cell(Column.STATE, "有效", "停用")));
    }

    private void unknown(Line line) {
        if (line.ends()) {
            findings.problem(line, Column.LOGIN, "没有这个用户，无法停用");
            return;
        }
        if (Judge.matches(line, Column.LOGIN, LOGIN, "2至60位字母、数字、点、连字符或下划线", findings)
                & Judge.has(line, Column.PERSON, findings)) {
            findings.change(Change.Kind.ADDED, line, List.of(
                    new Change.Cell(Column.PERSON, "", line.get(Column.PERSON)),
                    new Change.Cell(Column.MOBILE, "", Words.masked(line.get(Column.MOBILE)))));
        }
    }
}
