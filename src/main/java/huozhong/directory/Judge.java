package huozhong.directory;

import java.util.List;
import java.util.regex.Pattern;

import huozhong.shared.Unseen;

/** Holds the rows of one sheet against what there is. */
interface Judge {

    void judge(Line line);

    static List<Judge> all(Standing standing, Findings findings) {
        return List.of(new RegionJudge(standing, findings), new UnitJudge(standing, findings),
                new UserJudge(standing, findings), new PostJudge(standing, findings));
    }

    static Comparison compare(List<Line> lines, Standing standing) {
        var findings = new Findings();
        var judges = all(standing, findings);
        for (var line : lines) {
            var before = findings.problems();
            checkForm(line, standing, findings);
            if (findings.problems() == before) {
                judges.get(line.sheet().ordinal()).judge(line);
            }
        }
        return findings.comparison();
    }

    private static void checkForm(Line line, Standing standing, Findings findings) {
        line.sheet().required().stream().filter(column -> !line.has(column))
                .forEach(column -> findings.problem(line, column, "“" + column.words() + "”不能为空"));
        line.cells().entrySet().stream().filter(cell -> Unseen.isIn(cell.getValue()))
                .forEach(cell -> findings.problem(line, cell.getKey(), "“" + cell.getKey().words() + "”含有不可见的字符"));
        standing.line(line.sheet(), line.key()).filter(first -> first.row() != line.row())
                .ifPresent(first -> findings.problem(line, line.sheet().key().get(0), "与第" + first.row() + "行重复"));
        if (line.has(Column.STATE) && !Words.states(line.sheet()).contains(line.get(Column.STATE))) {
            findings.problem(line, Column.STATE, "状态应为：" + String.join("、", Words.states(line.sheet())));
        }
    }

    /** False, with a problem said, where a new thing goes without the cell. */
    static boolean has(Line line, Column column, Findings findings) {
        if (!line.has(column)) {
            findings.problem(line, column, "新增的行须填“" + column.words() + "”");
        }
        return line.has(column);
    }

    static boolean fits(Line line, Column column, int most, Findings findings) {
        var fits = line.get(column).codePointCount(0, line.get(column).length()) <= most;
        if (!fits) {
            findings.problem(line, column, "“" + column.words() + "”不能超过" + most + "个字");
        }
        return fits;
    }

    static boolean matches(Line line, Column column, Pattern form, String rule, Findings findings) {
        var matches = !line.has(column) || form.matcher(line.get(column)).matches();
        if (!matches) {
            findings.problem(line, column, "“" + column.words() + "”应为" + rule);
        }
        return matches;
    }
}
