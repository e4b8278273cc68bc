package huozhong.directory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import huozhong.organization.Level;
import huozhong.organization.Region;

/** Regions: new ones under a higher one, and other names for known ones; nothing moves. */
final class RegionJudge implements Judge {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    private final Standing standing;
    private final Findings findings;

    RegionJudge(Standing standing, Findings findings) {
        this.standing = standing;
        this.findings = findings;
    }

    @Override
    public void judge(Line line) {
        var level = Words.level(line.get(Column.LEVEL));
        if (level.isEmpty()) {
            findings.problem(line, Column.LEVEL, "级别应为：" + String.join("；", Words.LEVELS));
        }
        if (Judge.fits(line, Column.NAME, 100, findings) & level.isPresent()) {
            standing.region(line.key()).ifPresentOrElse(region -> known(line, region, level.get()),
                    () -> unknown(line, level.get()));
        }
    }

    private void known(Line line, Region region, Level level) {
        if (region.level() != level) {
            findings.problem(line, Column.LEVEL, "地区的级别不能更改，现为“" + region.level().words() + "”");
            return;
        }
        var parent = Optional.ofNullable(region.parentId()).map(standing.regionsById()::get).map(Region::code)
                .orElse("");
        if (!line.get(Column.PARENT, parent).equals(parent)) {
            findings.problem(line, Column.PARENT, "上级地区不能更改，现为“" + parent + "”");
            return;
        }
        findings.changed(line, List.of(new Change.Cell(Column.NAME, region.name(), line.get(Column.NAME))));
    }

    private void unknown(Line line, Level level) {
        if (Judge.matches(line, Column.CODE, CODE, "1至20位字母、数字、连字符或下划线", findings) && hasParent(line, level)) {
            findings.change(Change.Kind.ADDED, line, List.of(new Change.Cell(Column.NAME, "", line.get(Column.NAME)),
                    new Change.Cell(Column.LEVEL, "", level.words()),
                    new Change.Cell(Column.PARENT, "", line.get(Column.PARENT))));
        }
    }

    private boolean hasParent(Line line, Level level) {
        var code = line.get(Column.PARENT);
        if (code.isEmpty() && level.compareTo(Level.CITY) <= 0) {
            return true;
        }
        var parent = standing.region(code).map(Region::level)
                .or(() -> standing.line(Sheet.REGIONS, code).flatMap(row -> Words.level(row.get(Column.LEVEL))));
        if (parent.isEmpty()) {
            findings.problem(line, Column.PARENT, code.isEmpty() ? "须填上级代码" : "没有代码为“" + code + "”的地区");
        } else if (parent.get().compareTo(level) >= 0) {
            findings.problem(line, Column.PARENT, "上级地区的级别应高于本地区");
        }
        return parent.filter(above -> above.compareTo(level) < 0).isPresent();
    }
}
