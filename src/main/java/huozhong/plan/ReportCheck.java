package huozhong.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.plan.ReportParts.Part;
import huozhong.shared.InvalidInput.Problem;

/** The parts of a report have codes and names of their own, room for a text, and no figure twice. */
@Component
@Order(8)
class ReportCheck implements PlanCheck {

    /** What a text keeps at most; and a code and a name. */
    private static final int LONGEST = 10_000;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 40;

    @Override
    public List<Problem> problems(Plan plan) {
        var parts = plan.reportParts();
        var problems = new ArrayList<Problem>();
        problems.addAll(repeated(parts, Part::code, "代码"));
        problems.addAll(repeated(parts, Part::name, "名称"));
        parts.forEach(part -> problems.addAll(ofOne(part)));
        var seen = new HashSet<ReportFigure>();
        parts.stream().flatMap(part -> part.counted().stream()).filter(figure -> !seen.add(figure)).distinct()
                .map(figure -> problem("指标“" + figure + "”重复")).forEach(problems::add);
        return problems;
    }

    private static List<Problem> repeated(List<Part> parts, Function<Part, String> of, String words) {
        var seen = new HashSet<String>();
        return parts.stream().map(of).filter(one -> !seen.add(one)).distinct()
                .map(one -> problem("部分的" + words + "“" + one + "”重复")).toList();
    }

    private static List<Problem> ofOne(Part part) {
        var problems = new ArrayList<Problem>();
        if (!part.code().matches("[A-Z][A-Z0-9_]{0," + (LONGEST_CODE - 1) + "}")) {
            problems.add(problem("部分的代码“" + part.code() + "”应是大写字母、数字和下划线，最多" + LONGEST_CODE + "个"));
        }
        if (part.name().codePointCount(0, part.name().length()) > LONGEST_NAME) {
            problems.add(problem("部分的名称“" + part.name() + "”最多" + LONGEST_NAME + "字"));
        }
        if (part.most() < 1 || part.most() > LONGEST) {
            problems.add(problem("“" + part.name() + "”的字数上限应在1至" + LONGEST + "之间"));
        }
        return problems;
    }

    private static Problem problem(String words) {
        return new Problem("report", "工作进展情况：" + words);
    }
}
