package huozhong.directory;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import huozhong.organization.Unit;

/** Units: new ones, what differs of known ones, and those that end, for good, with or without a successor. */
final class UnitJudge implements Judge {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final Standing standing;
    private final Findings findings;

    UnitJudge(Standing standing, Findings findings) {
        this.standing = standing;
        this.findings = findings;
    }

    @Override
    public void judge(Line line) {
        var unit = standing.unit(line.key());
        if (line.ends()) {
            unit.ifPresentOrElse(known -> ending(line, known),
                    () -> findings.problem(line, Column.CODE, "没有这个单位，无法撤销"));
            return;
        }
        if (line.has(Column.SUCCESSOR)) {
            findings.problem(line, Column.SUCCESSOR, "只有撤销的单位才填承接单位");
            return;
        }
        if (isRight(line)) {
            unit.ifPresentOrElse(known -> known(line, known), () -> unknown(line));
        }
    }

    private void ending(Line line, Unit unit) {
        var successor = line.get(Column.SUCCESSOR);
        if (!unit.isActive()) {
            var known = standing.code(unit.successorId());
            if (!line.get(Column.SUCCESSOR, known).equals(known)) {
                findings.problem(line, Column.SUCCESSOR, "该单位已撤销，承接单位不能再改");
            }
            return;
        }
        if (successor.equals(unit.code()) || !successor.isEmpty() && !standing.hasActiveUnit(successor)) {
            findings.problem(line, Column.SUCCESSOR, "承接单位须是另一个未撤销的单位");
            return;
        }
        findings.change(Change.Kind.ENDED, line, List.of(new Change.Cell(Column.STATE, "有效", "撤销"),
                new Change.Cell(Column.SUCCESSOR, "", successor)));
    }

    private boolean isRight(Line line) {
        var fits = Judge.fits(line, Column.NAME, 200, findings);
        var function = !line.has(Column.FUNCTION) || Words.function(line.get(Column.FUNCTION)).isPresent();
        if (!function) {
            findings.problem(line, Column.FUNCTION, "没有“" + line.get(Column.FUNCTION) + "”这一职能，见填写说明");
        }
        var region = !line.has(Column.REGION) || standing.hasRegion(line.get(Column.REGION));
        if (!region) {
            findings.problem(line, Column.REGION, "没有代码为“" + line.get(Column.REGION) + "”的地区");
        }
        return fits & function & region & hasRightParent(line);
    }

    private boolean hasRightParent(Line line) {
        if (line.has(Column.PARENT) && !standing.hasActiveUnit(line.get(Column.PARENT))) {
            findings.problem(line, Column.PARENT, "没有代码为“" + line.get(Column.PARENT) + "”的单位，或该单位已撤销");
            return false;
        }
        var seen = new HashSet<String>();
        for (var code = line.key(); !code.isEmpty(); code = standing.futureParent(code)) {
            if (!seen.add(code)) {
                findings.problem(line, Column.PARENT, "上级单位首尾相接，成了循环");
                return false;
            }
        }
        return true;
    }

    private void known(Line line, Unit unit) {
        if (!unit.isActive()) {
            findings.problem(line, Column.STATE, "该单位已撤销，不能恢复，请用新的代码");
            return;
        }
        var function = Words.function(line.get(Column.FUNCTION)).orElse(unit.function());
        findings.changed(line, List.of(
                new Change.Cell(Column.NAME, unit.name(), line.get(Column.NAME, unit.name())),
                new Change.Cell(Column.FUNCTION, unit.function(), function),
                cell(line, Column.REGION, standing.regionCode(unit)),
                cell(line, Column.PARENT, standing.parentCode(unit))));
    }

    private void unknown(Line line) {
        if (Judge.matches(line, Column.CODE, CODE, "1至40位字母、数字、连字符或下划线", findings)
                & Judge.has(line, Column.NAME, findings) & Judge.has(line, Column.FUNCTION, findings)) {
            findings.change(Change.Kind.ADDED, line, List.of(cell(line, Column.NAME, ""),
                    new Change.Cell(Column.FUNCTION, "", Words.function(line.get(Column.FUNCTION)).orElseThrow()),
                    cell(line, Column.REGION, ""), cell(line, Column.PARENT, "")));
        }
    }

    private static Change.Cell cell(Line line, Column column, String before) {
        return new Change.Cell(column, before, line.get(column, before));
    }
}
